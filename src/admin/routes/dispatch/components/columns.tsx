import { createDataTableColumnHelper } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { DateTime } from "../../../components/date-time"
import { StatusBadge } from "../../../components/status-badge"
import type { DispatchEvent } from "../../../hooks/api/dispatch"

/** An event under the name the table knows rows by. */
export type DispatchRow = DispatchEvent & { id: string }

const column = createDataTableColumnHelper<DispatchRow>()

export const columns = [
  column.select(),
  column.accessor("status", {
    header: "Status",
    cell: ({ getValue }) => <StatusBadge status={getValue()} />,
  }),
  column.accessor("business_name", { header: "Business", cell: ({ getValue }) => getValue() ?? "–" }),
  column.accessor("type", {
    header: "What",
    cell: ({ row, getValue }) => <Link to={`/dispatch/${row.original.id}`}>{getValue()}</Link>,
  }),
  column.accessor("attempts", { header: "Attempts" }),
  column.accessor("last_error", { header: "Last problem", cell: ({ getValue }) => getValue() ?? "–" }),
  column.accessor("created_at", { header: "Since", cell: ({ getValue }) => <DateTime at={getValue()} /> }),
  column.accessor("next_attempt_at", {
    header: "Next attempt",
    cell: ({ getValue }) => <DateTime at={getValue()} />,
  }),
]
