import type { AuditEntry } from "@/lib/data/portal/audit"
import { Badge } from "@/modules/ui/components/badge"
import { DateTime } from "@/modules/ui/components/date-time"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { TextLink } from "@/modules/ui/components/link"
import { Table, type Column } from "@/modules/ui/components/table"
import { AUDIT_FLAGS, auditHref, type AuditParams } from "../logic/audit-params"
import { roleLabel } from "../logic/roles"

const shortId = (id: string) => `${id.slice(0, id.indexOf("_") + 1)}…${id.slice(-6)}`

function Who({ entry, params }: { entry: AuditEntry; params: AuditParams }) {
  return (
    <div className="min-w-28">
      <p className="font-semibold">{entry.actor}</p>
      {entry.actor_role && <p className="text-sm text-ink-soft">{roleLabel(entry.actor_role)}</p>}
      {entry.actor_id && (
        <TextLink href={auditHref(params, { actor_id: entry.actor_id })} className="text-sm">
          All by this person
        </TextLink>
      )}
    </div>
  )
}

function What({ entry, params }: { entry: AuditEntry; params: AuditParams }) {
  return (
    <div className="flex min-w-40 flex-col items-start gap-1">
      <p>{entry.words}</p>
      <DateTime at={entry.occurred_at} className="text-sm text-ink-soft sm:hidden" />
      {entry.patient_id && (
        <TextLink href={auditHref(params, { patient_id: entry.patient_id })} className="text-sm">
          Record {shortId(entry.patient_id)}
        </TextLink>
      )}
      {entry.outcome !== "ok" && (
        <Badge signal={entry.outcome === "failed" ? "danger" : "warning"}>
          {entry.outcome === "failed" ? "Failed" : "Refused"}
          {entry.reason ? ` · ${entry.reason.toLowerCase().replaceAll("_", " ")}` : ""}
        </Badge>
      )}
      {entry.flags
        .filter((flag) => flag !== "refused")
        .map((flag) => (
          <Badge key={flag} signal="danger" icon="flag">
            {AUDIT_FLAGS[flag] ?? flag}
          </Badge>
        ))}
      {entry.emergency_reason && <p className="text-sm text-ink-soft">Reason: {entry.emergency_reason}</p>}
    </div>
  )
}

export function AuditTable({ entries, params }: { entries: readonly AuditEntry[]; params: AuditParams }) {
  const columns: Column<AuditEntry>[] = [
    {
      key: "when",
      title: "When",
      secondary: true,
      cell: (entry) => <DateTime at={entry.occurred_at} className="whitespace-nowrap" />,
    },
    { key: "who", title: "Who", cell: (entry) => <Who entry={entry} params={params} /> },
    { key: "what", title: "What", cell: (entry) => <What entry={entry} params={params} /> },
    {
      key: "where",
      title: "From where",
      secondary: true,
      cell: (entry) => (
        <div className="max-w-64 text-sm text-ink-soft">
          <p className="tabular-nums">{entry.address ?? "—"}</p>
          <p className="line-clamp-2 wrap-anywhere" title={entry.user_agent ?? undefined}>
            {entry.user_agent}
          </p>
        </div>
      ),
    },
  ]
  return (
    <Table
      caption="Audit log"
      columns={columns}
      rows={entries}
      rowKey={({ id }) => id}
      empty={
        <EmptyState icon="shield" title="Nothing here">
          Nothing in the log fits these filters. Without dates it shows the last seven days.
        </EmptyState>
      }
    />
  )
}
