import type { Metadata } from "next"
import { listMembers } from "@/lib/data/portal/members"
import { requireMember } from "@/lib/data/portal/me"
import { managesBusiness } from "@/modules/portal/logic/roles"
import { MembersPage } from "@/modules/portal/templates/members-page"
import { PortalMessage } from "@/modules/portal/templates/portal-message"

export const metadata: Metadata = { title: "Members" }

export default async function MembersRoute() {
  const { business } = await requireMember("/portal/members")
  if (!managesBusiness(business.role)) {
    return (
      <PortalMessage title="Your role does not show this page">
        <p>Owners and administrators of {business.name} look after its members. Ask one of them.</p>
      </PortalMessage>
    )
  }
  return <MembersPage key={business.id} business={business} members={await listMembers(business.id)} />
}
