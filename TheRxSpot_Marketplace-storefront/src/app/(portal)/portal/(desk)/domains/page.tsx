import type { Metadata } from "next"
import { listDomains } from "@/lib/data/portal/domains"
import { requireMember } from "@/lib/data/portal/me"
import { managesBusiness } from "@/modules/portal/logic/roles"
import { DomainsPage } from "@/modules/portal/templates/domains-page"
import { PortalMessage } from "@/modules/portal/templates/portal-message"

export const metadata: Metadata = { title: "Domains" }

export default async function DomainsRoute() {
  const { business } = await requireMember("/portal/domains")
  if (!managesBusiness(business.role)) {
    return (
      <PortalMessage title="Your role does not show this page">
        <p>Owners and administrators of {business.name} look after its domains. Ask one of them.</p>
      </PortalMessage>
    )
  }
  return <DomainsPage key={business.id} business={business} domains={await listDomains(business.id)} />
}
