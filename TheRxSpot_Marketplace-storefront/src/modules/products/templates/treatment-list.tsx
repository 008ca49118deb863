import { Suspense, type ReactNode } from "react"
import type { Category } from "@/lib/data/products"
import { CategoryChips } from "../components/category-chips"
import { ProductGridSkeleton } from "../components/product-grid-skeleton"
import { SearchForm } from "../components/search-form"

type Props = { categories: readonly Category[]; category_id?: string; q?: string; children: ReactNode }

/** Search and filters stand at once; what was found (the children) follows when the backend has answered. */
export function TreatmentList({ categories, category_id, q, children }: Props) {
  const category = categories.find((one) => one.id === category_id)
  return (
    <div className="container-page flex flex-col gap-6 py-10 sm:py-14">
      <div className="flex flex-wrap items-end justify-between gap-5">
        <h1 className="heading-display text-3xl sm:text-4xl">{category?.name ?? "Treatments"}</h1>
        <SearchForm key={q ?? ""} q={q} category_id={category_id} />
      </div>
      <CategoryChips categories={categories} current={category_id} q={q} />
      <Suspense key={`${q ?? ""}/${category_id ?? ""}`} fallback={<ProductGridSkeleton />}>
        {children}
      </Suspense>
    </div>
  )
}
