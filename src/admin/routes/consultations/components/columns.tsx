import { createDataTableColumnHelper } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { DateTime } from "../../../components/date-time"
import { RelativeTime } from "../../../components/relative-time"
import { StatusBadge } from "../../../components/status-badge"
import type { Consultation } from "../../../hooks/api/consultations"

const column = createDataTableColumnHelper<Consultation>()

/** The last characters tell cases apart; the first ones are the same for a whole day. */
const shortId = (id: string) => `…${id.slice(-8)}`

export const columns = [
  column.accessor("id", {
    header: "Case",
    cell: ({ getValue }) => (
      <Link to={`/consultations/${getValue()}`} title={getValue()} className="font-mono">
        {shortId(getValue())}
      </Link>
    ),
  }),
  column.accessor("status", {
    header: "Status",
    cell: ({ getValue }) => <StatusBadge status={getValue()} />,
  }),
  column.accessor("business_name", { header: "Business", cell: ({ getValue }) => getValue() ?? "–" }),
  column.accessor("product.title", { header: "Product" }),
  column.accessor("state", { header: "State" }),
  column.accessor("submitted_at", {
    header: "Sent",
    cell: ({ getValue }) => <DateTime at={getValue()} />,
  }),
  column.accessor("due_at", {
    header: "Due",
    cell: ({ row: { original }, getValue }) =>
      original.decided_at ? (
        "Decided"
      ) : (
        <RelativeTime at={getValue()} className={original.overdue ? "text-ui-fg-error" : ""} />
      ),
  }),
  column.accessor("clinician.name", {
    id: "clinician",
    header: "Clinician",
    cell: ({ row }) => row.original.clinician?.name ?? "–",
  }),
]
