import { createDataTableColumnHelper } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { DateTime } from "../../../components/date-time"
import { StatusBadge } from "../../../components/status-badge"
import type { Business } from "../../../hooks/api/businesses"

const column = createDataTableColumnHelper<Business>()

export const columns = [
  column.accessor("name", {
    header: "Name",
    cell: ({ row, getValue }) => <Link to={`/businesses/${row.original.id}`}>{getValue()}</Link>,
  }),
  column.accessor("status", {
    header: "Status",
    cell: ({ getValue }) => <StatusBadge status={getValue()} />,
  }),
  column.accessor("handle", { header: "Handle" }),
  column.accessor("owner_email", { header: "Owner" }),
  column.accessor("created_at", { header: "Since", cell: ({ getValue }) => <DateTime at={getValue()} /> }),
]
