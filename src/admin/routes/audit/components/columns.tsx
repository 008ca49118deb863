import { Badge, createDataTableColumnHelper } from "@medusajs/ui"
import { DateTime } from "../../../components/date-time"
import type { AuditEntry } from "../../../hooks/api/audit"
import { FLAGS } from "./choices"

const column = createDataTableColumnHelper<AuditEntry>()

const words = new Map(FLAGS)

const Outcome = ({ entry }: { entry: AuditEntry }) => (
  <div className="flex flex-wrap gap-1">
    {entry.outcome !== "ok" && (
      <Badge size="2xsmall" color={entry.outcome === "failed" ? "red" : "orange"}>
        {entry.outcome === "failed" ? "Failed" : "Refused"}
        {entry.reason ? ` · ${entry.reason.toLowerCase().replaceAll("_", " ")}` : ""}
      </Badge>
    )}
    {entry.flags
      .filter((flag) => flag !== "refused")
      .map((flag) => (
        <Badge key={flag} size="2xsmall" color="red">
          {words.get(flag) ?? flag}
        </Badge>
      ))}
  </div>
)

export const columns = [
  column.accessor("occurred_at", { header: "When", cell: ({ getValue }) => <DateTime at={getValue()} /> }),
  column.accessor("business_name", { header: "Business" }),
  column.accessor("actor", {
    header: "Who",
    cell: ({ row: { original }, getValue }) => (
      <span title={original.actor_id ?? undefined}>
        {getValue()}
        {original.actor_role ? `, ${original.actor_role}` : ""}
      </span>
    ),
  }),
  column.accessor("words", { header: "What" }),
  column.accessor("entity_id", {
    header: "Record",
    cell: ({ getValue }) => {
      const id = getValue()
      return id ? (
        <span className="font-mono" title={id}>
          …{id.slice(-8)}
        </span>
      ) : (
        "–"
      )
    },
  }),
  column.accessor("outcome", { header: "Outcome", cell: ({ row }) => <Outcome entry={row.original} /> }),
  column.accessor("address", {
    header: "From",
    cell: ({ row: { original }, getValue }) => (
      <span title={original.user_agent ?? undefined}>{getValue() ?? "–"}</span>
    ),
  }),
]
