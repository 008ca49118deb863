import type { Metadata } from "next"
import { listCategories, listProducts } from "@/lib/data/products"
import { firstParam, pageOffset, type SearchParams } from "@/lib/search-params"
import { requireTenant } from "@/lib/data/tenant"
import { TreatmentList } from "@/modules/products/templates/treatment-list"

export const metadata: Metadata = { title: "Treatments" }

const PAGE_SIZE = 24

export default async function TreatmentsPage({ searchParams }: { searchParams: SearchParams }) {
  const tenant = await requireTenant()
  const params = await searchParams
  const categories = await listCategories(tenant)
  const category = categories.find((one) => one.id === firstParam(params.category))
  const q = firstParam(params.q)?.trim().slice(0, 80) || undefined
  const offset = pageOffset(params.offset, PAGE_SIZE)
  const { products, count } = await listProducts(tenant, { q, category_id: category?.id, limit: PAGE_SIZE, offset })
  return (
    <TreatmentList products={products} count={count} limit={PAGE_SIZE} offset={offset} categories={categories} category_id={category?.id} q={q} />
  )
}
