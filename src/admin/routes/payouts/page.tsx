import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { Button, createDataTableColumnHelper, Text } from "@medusajs/ui"
import { BusinessPicker } from "../../components/business-picker"
import { Choice } from "../../components/choice"
import { DateTime } from "../../components/date-time"
import { ListPage } from "../../components/list-page"
import { usePayouts, type Payout } from "../../hooks/api/earnings"
import { client } from "../../lib/client"
import { listOf } from "../../lib/list-of"
import { minor } from "../../lib/minor"
import { PAGE_SIZE, useListParams } from "../../lib/use-list-params"
import { PayoutActions } from "./components/payout-actions"
import { PayoutState } from "./components/payout-state"

const column = createDataTableColumnHelper<Payout>()

const columns = [
  column.accessor("business_name", { header: "Business", cell: ({ getValue }) => getValue() ?? "Unknown" }),
  column.accessor("amount_minor", {
    header: "Amount",
    cell: ({ row }) => (
      <span className="tabular-nums">{minor(row.original.amount_minor, row.original.currency)}</span>
    ),
  }),
  column.accessor("status", { header: "State", cell: ({ row }) => <PayoutState payout={row.original} /> }),
  column.accessor("provider", {
    header: "How",
    cell: ({ getValue }) => (getValue() === "manual" ? "By hand" : "Stripe"),
  }),
  column.accessor("requested_at", {
    header: "Requested",
    cell: ({ getValue }) => <DateTime at={getValue()} />,
  }),
  column.display({
    id: "actions",
    header: () => <span className="sr-only">Actions</span>,
    cell: ({ row }) => <PayoutActions payout={row.original} />,
  }),
]

const STATUSES: [string, string][] = [
  ["requested", "Requested"],
  ["processing", "On its way"],
  ["paid", "Paid"],
  ["failed", "Failed"],
  ["cancelled", "Cancelled"],
]
const EMPTY = {
  heading: "No payouts",
  description: "A business asks for one in its portal, or its schedule does.",
}

const PayoutsPage = () => {
  const params = useListParams()
  const [status, business_id] = ["status", "business_id"].map(params.get)
  const asked = usePayouts({ status, business_id, limit: PAGE_SIZE, offset: params.offset })
  return (
    <ListPage
      title="Payouts"
      columns={columns}
      list={listOf(asked, (answer) => answer.payouts)}
      params={params}
      empty={EMPTY}
      above={
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          By hand: take a request up, pay what is in the bank&apos;s file, then mark it as paid with the
          bank&apos;s reference. Stripe&apos;s payouts need nobody.
        </Text>
      }
    >
      <Choice
        label="State"
        value={status ?? ""}
        all="Any state"
        choices={STATUSES}
        onChange={(chosen) => params.set({ status: chosen })}
      />
      <BusinessPicker
        label="Business"
        none="Every business"
        value={business_id ?? ""}
        onChange={(chosen) => params.set({ business_id: chosen })}
      />
      <Button size="small" variant="secondary" asChild>
        <a href={client.address("/admin/payouts/export")} download>
          Bank file (CSV)
        </a>
      </Button>
    </ListPage>
  )
}

export const config = defineRouteConfig({ label: "Payouts", icon: CurrencyDollar })
export const handle = { breadcrumb: () => "Payouts" }
export default PayoutsPage
