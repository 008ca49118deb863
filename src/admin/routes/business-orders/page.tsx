import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Receipt } from "@medusajs/icons"
import { useNavigate } from "react-router-dom"
import { BusinessPicker } from "../../components/business-picker"
import { Choice } from "../../components/choice"
import { ListPage } from "../../components/list-page"
import { useBusinessOrders } from "../../hooks/api/business-orders"
import { listOf } from "../../lib/list-of"
import { PAGE_SIZE, useListParams } from "../../lib/use-list-params"
import { columns } from "./components/columns"

const STATUSES: [string, string][] = [
  ["pending", "Waiting"],
  ["completed", "Completed"],
  ["canceled", "Cancelled"],
  ["requires_action", "Needs action"],
  ["archived", "Archived"],
]

const EMPTY = {
  heading: "No orders yet",
  description:
    "What patients buy at any store appears here, with the store's business and the case that allows it.",
}

const BusinessOrdersPage = () => {
  const navigate = useNavigate()
  const params = useListParams()
  const [status, business_id] = [params.get("status"), params.get("business_id")]
  const asked = useBusinessOrders({
    q: params.get("q").replace(/\D/g, ""),
    business_id,
    status,
    limit: PAGE_SIZE,
    offset: params.offset,
  })
  return (
    <ListPage
      title="Orders of all businesses"
      columns={columns}
      list={listOf(asked, ({ orders }) => orders)}
      params={params}
      search="Order number"
      empty={EMPTY}
      onRow={(id) => navigate(`/orders/${id}`)}
    >
      <BusinessPicker
        label="Business"
        none="Every business"
        value={business_id}
        onChange={(chosen) => params.set({ business_id: chosen })}
      />
      <Choice
        label="Status"
        value={status}
        all="Any status"
        choices={STATUSES}
        onChange={(chosen) => params.set({ status: chosen })}
      />
    </ListPage>
  )
}

export const config = defineRouteConfig({ label: "All orders", icon: Receipt, rank: 4 })
export const handle = { breadcrumb: () => "All orders" }
export default BusinessOrdersPage
