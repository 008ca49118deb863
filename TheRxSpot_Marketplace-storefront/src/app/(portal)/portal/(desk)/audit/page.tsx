import type { Metadata } from "next"
import { listAudit, listAuditWeeks } from "@/lib/data/portal/audit"
import { requireMember } from "@/lib/data/portal/me"
import type { SearchParams } from "@/lib/search-params"
import { AUDIT_PAGE_SIZE, auditParams, auditQuery } from "@/modules/portal/logic/audit-params"
import { managesBusiness } from "@/modules/portal/logic/roles"
import { AuditPage } from "@/modules/portal/templates/audit-page"
import { PortalMessage } from "@/modules/portal/templates/portal-message"

export const metadata: Metadata = { title: "Audit log" }

export default async function AuditRoute({ searchParams }: { searchParams: SearchParams }) {
  const { business } = await requireMember("/portal/audit")
  if (!managesBusiness(business.role)) {
    return (
      <PortalMessage title="Your role does not show this page">
        <p>Owners and administrators of {business.name} read its audit log. Ask one of them.</p>
      </PortalMessage>
    )
  }
  const params = auditParams(await searchParams)
  const query = auditQuery(params)
  query.set("limit", String(AUDIT_PAGE_SIZE))
  query.set("offset", String(params.offset))
  const [log, weeks] = await Promise.all([listAudit(business.id, query), listAuditWeeks(business.id)])
  return <AuditPage key={business.id} business={business} params={params} log={log} weeks={weeks} />
}
