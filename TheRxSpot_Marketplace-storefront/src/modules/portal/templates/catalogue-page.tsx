import type { Catalogue } from "@/lib/data/portal/catalogue"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { CatalogueEditor } from "../components/catalogue-editor"

type Props = Catalogue & { business: { id: string; name: string } }

export function CataloguePage({ business, products, currency }: Props) {
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-6 lg:px-6">
      <div>
        <h1 className="text-xl font-bold">Catalogue</h1>
        <p className="max-w-prose text-sm text-ink-soft">
          What patients of {business.name} see in the shop, in this order. A price of your own replaces the
          platform’s; orders that are placed keep theirs.
        </p>
      </div>
      {products.length > 0 ? (
        <CatalogueEditor business_id={business.id} {...{ products, currency }} />
      ) : (
        <EmptyState title="No products yet">
          The platform decides what a business may sell. Ask its team to add products for you.
        </EmptyState>
      )}
    </div>
  )
}
