import NextLink from "next/link"
import type { Category } from "@/lib/data/products"
import { cx } from "@/modules/ui/class-names"
import { treatmentsHref } from "./treatments-href"

type Props = { categories: readonly Category[]; current?: string; q?: string }

export function CategoryChips({ categories, current, q }: Props) {
  if (categories.length < 2) return null
  return (
    <nav aria-label="Filter by category" className="-mx-4 overflow-x-auto px-4 py-1">
      <ul className="flex gap-2">
        {[{ id: undefined, name: "All" }, ...categories].map((category) => {
          const active = category.id === current
          return (
            <li key={category.name}>
              <NextLink
                href={treatmentsHref({ q, category: category.id })}
                aria-current={active ? "true" : undefined}
                className={cx(
                  "flex min-h-11 items-center rounded-full border px-4 text-base font-semibold whitespace-nowrap transition-colors",
                  active
                    ? "border-brand bg-brand text-on-brand"
                    : "border-line-strong/50 bg-raised hover:border-brand hover:text-brand",
                )}
              >
                {category.name}
              </NextLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
