import { createDataTableColumnHelper } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { DateTime } from "../../../components/date-time"
import { StatusBadge } from "../../../components/status-badge"
import type { BusinessOrder } from "../../../hooks/api/business-orders"
import { money } from "../../../lib/money"
import { LINK } from "../../../lib/link"

const column = createDataTableColumnHelper<BusinessOrder>()

const badge = ({ getValue }: { getValue: () => string | null }) => {
  const status = getValue()
  return status ? <StatusBadge status={status} /> : "–"
}

export const columns = [
  column.accessor("display_id", {
    header: "Order",
    cell: ({ row, getValue }) => <Link to={`/orders/${row.original.id}`}>#{getValue()}</Link>,
  }),
  column.accessor("created_at", { header: "Placed", cell: ({ getValue }) => <DateTime at={getValue()} /> }),
  column.accessor("business_name", {
    header: "Business",
    cell: ({ getValue }) => getValue() ?? "None of ours",
  }),
  column.accessor("status", { header: "Status", cell: badge }),
  column.accessor("payment_status", { header: "Payment", cell: badge }),
  column.accessor("fulfillment_status", { header: "Fulfilment", cell: badge }),
  column.accessor("consultation_ids", {
    header: "Allowed by",
    cell: ({ getValue }) => {
      const [first, ...more] = getValue()
      if (!first) return "–"
      return (
        <Link to={`/consultations/${first}`} className={LINK} onClick={(event) => event.stopPropagation()}>
          Case …{first.slice(-8)}
          {more.length > 0 && ` and ${more.length} more`}
        </Link>
      )
    },
  }),
  column.accessor("total", {
    header: "Total",
    headerAlign: "right",
    cell: ({ row, getValue }) => (
      <span className="block text-right tabular-nums">{money(getValue(), row.original.currency_code)}</span>
    ),
  }),
]
