import NextLink from "next/link"
import type { Category } from "@/lib/data/products"
import { Icon } from "@/modules/ui/components/icon"
import { cx } from "@/modules/ui/class-names"
import { Section } from "./section"

// As many columns as leave no lonely card on the last line.
const COLUMNS: Record<number, string> = {
  3: "lg:grid-cols-3",
  4: "lg:grid-cols-4",
  5: "lg:grid-cols-5",
  6: "lg:grid-cols-3",
}

export function CategoryCards({ categories }: { categories: readonly Category[] }) {
  if (categories.length < 2) return null
  return (
    <Section id="categories" title="What would you like help with?">
      <ul className={cx("grid gap-3 sm:grid-cols-2", COLUMNS[Math.min(categories.length, 6)])}>
        {categories.map((category) => (
          <li key={category.id}>
            <NextLink
              href={`/treatments?category=${encodeURIComponent(category.id)}`}
              className="flex min-h-18 items-center justify-between gap-3 rounded-lg border border-line bg-raised px-5 text-lg font-semibold transition-colors hover:border-brand hover:bg-brand-soft hover:text-brand"
            >
              {category.name} <Icon name="arrow-right" className="text-brand" />
            </NextLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
