import type { AuditEntry, AuditWeek } from "@/lib/data/portal/audit"
import { buttonClass } from "@/modules/ui/components/button-styles"
import { Pagination } from "@/modules/ui/components/pagination"
import { AuditFilters } from "../components/audit-filters"
import { AuditTable } from "../components/audit-table"
import { AuditWeeks } from "../components/audit-weeks"
import { AUDIT_PAGE_SIZE, auditHref, type AuditParams } from "../logic/audit-params"

type Props = {
  business: { id: string; name: string }
  params: AuditParams
  log: { entries: readonly AuditEntry[]; count: number }
  weeks: readonly AuditWeek[]
}

export function AuditPage({ business, params, log, weeks }: Props) {
  const query = auditHref(params).split("?")[1]
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-6 lg:px-6">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="text-xl font-bold">Audit log</h1>
          <p className="text-sm text-ink-soft">
            Who looked at or changed what in {business.name}. Nobody can alter it.
          </p>
        </div>
        <a
          href={`/portal/data/audit?business=${business.id}${query ? `&${query}` : ""}`}
          download
          className={buttonClass("secondary", "md")}
        >
          Download as CSV
        </a>
      </div>
      <AuditFilters key={query ?? ""} params={params} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <AuditTable entries={log.entries} params={params} />
          <Pagination
            count={log.count}
            limit={AUDIT_PAGE_SIZE}
            offset={params.offset}
            hrefFor={(offset) => auditHref(params, { offset })}
          />
        </div>
        <AuditWeeks weeks={weeks} business_id={business.id} />
      </div>
    </div>
  )
}
