import type { Metadata } from "next"
import { readCatalogue } from "@/lib/data/portal/catalogue"
import { requireMember } from "@/lib/data/portal/me"
import { managesBusiness } from "@/modules/portal/logic/roles"
import { CataloguePage } from "@/modules/portal/templates/catalogue-page"
import { PortalMessage } from "@/modules/portal/templates/portal-message"

export const metadata: Metadata = { title: "Catalogue" }

export default async function CatalogueRoute() {
  const { business } = await requireMember("/portal/catalogue")
  if (!managesBusiness(business.role)) {
    return (
      <PortalMessage title="Your role does not show this page">
        <p>Owners and administrators of {business.name} decide what its shop shows. Ask one of them.</p>
      </PortalMessage>
    )
  }
  const { products, currency } = await readCatalogue(business.id)
  return <CataloguePage key={business.id} {...{ business, products, currency }} />
}
