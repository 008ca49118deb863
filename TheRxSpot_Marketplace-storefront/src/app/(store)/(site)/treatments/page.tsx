import type { Metadata } from "next"
import { listCategories } from "@/lib/data/products"
import { requireTenant } from "@/lib/data/tenant"
import { firstParam, pageOffset, type SearchParams } from "@/lib/search-params"
import { FoundTreatments } from "@/modules/products/templates/found-treatments"
import { TreatmentList } from "@/modules/products/templates/treatment-list"

export const metadata: Metadata = { title: "Treatments" }

const PAGE_SIZE = 24

export default async function TreatmentsPage({ searchParams }: { searchParams: SearchParams }) {
  const tenant = await requireTenant()
  const params = await searchParams
  const categories = await listCategories(tenant)
  const category_id = categories.find((one) => one.id === firstParam(params.category))?.id
  const q = firstParam(params.q)?.trim().slice(0, 80) || undefined
  return (
    <TreatmentList categories={categories} category_id={category_id} q={q}>
      <FoundTreatments
        tenant={tenant}
        q={q}
        category_id={category_id}
        limit={PAGE_SIZE}
        offset={pageOffset(params.offset, PAGE_SIZE)}
      />
    </TreatmentList>
  )
}
