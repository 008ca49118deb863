import { readAccessReport, type Access } from "@/lib/data/access-report"
import type { Tenant } from "@/lib/data/tenant"
import { Badge } from "@/modules/ui/components/badge"
import { DateTime } from "@/modules/ui/components/date-time"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { Pagination } from "@/modules/ui/components/pagination"

function AccessRow({ access }: { access: Access }) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 px-5 py-4">
      <div className="flex min-w-0 flex-col items-start gap-1">
        <p>
          <span className="font-semibold">{access.who}</span> {access.what}
        </p>
        {access.is_emergency && <Badge signal="warning">Emergency access</Badge>}
      </div>
      <DateTime at={access.occurred_at} className="text-sm text-ink-soft" />
    </li>
  )
}

export async function AccessReport({
  tenant,
  limit,
  offset,
}: {
  tenant: Tenant
  limit: number
  offset: number
}) {
  const { accesses, count } = await readAccessReport(tenant, limit, offset)
  if (count === 0) {
    return (
      <EmptyState icon="shield" title="Nobody has looked yet">
        Once you send an intake, everybody who opens it is listed here.
      </EmptyState>
    )
  }
  return (
    <>
      <ul
        aria-label="Who looked at my record"
        className="divide-y divide-line rounded-lg border border-line bg-raised"
      >
        {accesses.map((access) => (
          <AccessRow key={access.id} access={access} />
        ))}
      </ul>
      <Pagination
        count={count}
        limit={limit}
        offset={offset}
        hrefFor={(next) => (next ? `/account/access?offset=${next}` : "/account/access")}
      />
    </>
  )
}
