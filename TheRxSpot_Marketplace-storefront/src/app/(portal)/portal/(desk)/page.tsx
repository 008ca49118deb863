import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { activeBusiness, requireMe } from "@/lib/data/portal/me"
import { getOverview } from "@/lib/data/portal/overview"
import { OwnerHome } from "@/modules/portal/templates/owner-home"
import { PortalMessage } from "@/modules/portal/templates/portal-message"

export const metadata: Metadata = { title: "Home" }

export default async function PortalHomePage() {
  const me = await requireMe("/portal")
  const business = await activeBusiness(me)
  if (!business) {
    return (
      <PortalMessage title="You have no business here just now">
        <p>
          Your membership may have ended, or the business is paused. Ask its owner for an invitation; it comes
          by e-mail.
        </p>
      </PortalMessage>
    )
  }
  if (business.role === "clinician") redirect("/portal/queue")
  return (
    <OwnerHome
      business_name={business.name}
      first_name={me.member.first_name}
      overview={await getOverview(business.id)}
    />
  )
}
