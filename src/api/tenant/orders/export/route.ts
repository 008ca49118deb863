import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { csv } from "../../../../lib/csv"
import { parseInput } from "../../../utils/validate"
import { listForStaff } from "../list"
import { TenantListOrders } from "../validators"

const HEADER = [
  "Number",
  "Placed",
  "State",
  "Items",
  "Quantity",
  "Total",
  "Refunded",
  "Currency",
  "E-mail",
  "Tracking",
]
const PAGE = 100
/** Rows a file holds at most; a month of the largest business. */
const MOST = 10_000

/** The list as a spreadsheet, with the same filters. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const filters = parseInput(TenantListOrders, req.query)
  const rows: (string | number | null)[][] = []
  for (let offset = 0; offset < MOST; offset += PAGE) {
    const { orders, count } = await listForStaff(req, { ...filters, limit: PAGE, offset })
    rows.push(...orders.map(asRow))
    if (offset + PAGE >= count) break
  }
  res.setHeader("content-disposition", 'attachment; filename="orders.csv"')
  res.type("text/csv").send(csv(HEADER, rows))
}

type Row = Awaited<ReturnType<typeof listForStaff>>["orders"][number]

const asRow = (order: Row) => [
  order.number,
  new Date(order.placed_at).toISOString(),
  order.state,
  order.items.map(({ title, variant_title }) => [title, variant_title].filter(Boolean).join(", ")).join("; "),
  order.items.reduce((sum, { quantity }) => sum + quantity, 0),
  order.total.toFixed(2),
  order.refunded.toFixed(2),
  order.currency_code.toUpperCase(),
  order.email,
  order.tracking.map(({ tracking_number }) => tracking_number).join("; "),
]
