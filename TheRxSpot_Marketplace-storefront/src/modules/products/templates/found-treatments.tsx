import { listProducts } from "@/lib/data/products"
import type { Tenant } from "@/lib/data/tenant"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { ButtonLink } from "@/modules/ui/components/link"
import { Pagination } from "@/modules/ui/components/pagination"
import { ProductGrid } from "../components/product-grid"
import { treatmentsHref } from "../components/treatments-href"

type Props = { tenant: Tenant; q?: string; category_id?: string; limit: number; offset: number }

export async function FoundTreatments({ tenant, q, category_id, limit, offset }: Props) {
  const { products, count } = await listProducts(tenant, { q, category_id, limit, offset })
  return (
    <>
      <p className="text-base text-ink-soft" role="status">
        {count === 1 ? "1 treatment" : `${count} treatments`}
        {q && ` for “${q}”`}
      </p>
      <h2 className="sr-only">Results</h2>
      {products.length > 0 ? (
        <ProductGrid products={products} label="Treatments" />
      ) : (
        <EmptyState
          icon="search"
          title={q ? `Nothing found for “${q}”` : "Nothing here yet"}
          action={
            <ButtonLink href="/treatments" variant="secondary">
              See all treatments
            </ButtonLink>
          }
        >
          {q
            ? "Check the spelling, or try the name of what you would like help with."
            : "This part of the store is still empty."}
        </EmptyState>
      )}
      <Pagination
        count={count}
        limit={limit}
        offset={offset}
        hrefFor={(next) => treatmentsHref({ q, category: category_id, offset: next })}
      />
    </>
  )
}
