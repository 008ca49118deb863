import type { Metadata } from "next"
import { listLegalHolds, listStaffRequests } from "@/lib/data/portal/data-requests"
import { requireMember } from "@/lib/data/portal/me"
import { pageOffset, type SearchParams } from "@/lib/search-params"
import { asksForPatients } from "@/modules/portal/logic/roles"
import { DataRequestsPage } from "@/modules/portal/templates/data-requests-page"
import { PortalMessage } from "@/modules/portal/templates/portal-message"

export const metadata: Metadata = { title: "Data requests" }

const LIMIT = 25

export default async function DataRequestsRoute({ searchParams }: { searchParams: SearchParams }) {
  const { business } = await requireMember("/portal/data-requests")
  if (!asksForPatients(business.role)) {
    return (
      <PortalMessage title="Your role does not show this page">
        <p>The owner and staff of {business.name} look after patients&rsquo; requests. Ask one of them.</p>
      </PortalMessage>
    )
  }
  const { offset: asked, view: wanted } = await searchParams
  const view = wanted === "all" ? ("all" as const) : ("open" as const)
  const offset = pageOffset(asked, LIMIT)
  const is_owner = business.role === "owner"
  const [{ data_requests, count }, holds] = await Promise.all([
    listStaffRequests(business.id, view, LIMIT, offset),
    is_owner ? listLegalHolds(business.id) : [],
  ])
  const page = { count, limit: LIMIT, offset }
  return <DataRequestsPage key={business.id} {...{ business, requests: data_requests, holds, view, page }} />
}
