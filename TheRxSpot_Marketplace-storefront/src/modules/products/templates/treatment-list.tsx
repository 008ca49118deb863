import type { Category, Product } from "@/lib/data/products"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { ButtonLink } from "@/modules/ui/components/link"
import { Pagination } from "@/modules/ui/components/pagination"
import { CategoryChips } from "../components/category-chips"
import { ProductGrid } from "../components/product-grid"
import { SearchForm } from "../components/search-form"
import { treatmentsHref } from "../components/treatments-href"

type Props = {
  products: readonly Product[]
  count: number
  limit: number
  offset: number
  categories: readonly Category[]
  category_id?: string
  q?: string
}

export function TreatmentList({ products, count, limit, offset, categories, category_id, q }: Props) {
  const category = categories.find((one) => one.id === category_id)
  return (
    <div className="container-page flex flex-col gap-6 py-10 sm:py-14">
      <div className="flex flex-wrap items-end justify-between gap-5">
        <h1 className="heading-display text-3xl sm:text-4xl">{category?.name ?? "Treatments"}</h1>
        <SearchForm key={q ?? ""} q={q} category_id={category_id} />
      </div>
      <CategoryChips categories={categories} current={category_id} q={q} />
      <p className="text-base text-ink-soft" role="status">
        {count === 1 ? "1 treatment" : `${count} treatments`}
        {q && ` for “${q}”`}
      </p>
      {products.length > 0 ? (
        <ProductGrid products={products} label="Treatments" />
      ) : (
        <EmptyState icon="search" title={q ? `Nothing found for “${q}”` : "Nothing here yet"} action={<ButtonLink href="/treatments" variant="secondary">See all treatments</ButtonLink>}>
          {q ? "Check the spelling, or try the name of what you would like help with." : "This part of the store is still empty."}
        </EmptyState>
      )}
      <Pagination count={count} limit={limit} offset={offset} hrefFor={(next) => treatmentsHref({ q, category: category_id, offset: next })} />
    </div>
  )
}
