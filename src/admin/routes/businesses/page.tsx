import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { useNavigate } from "react-router-dom"
import { Choice } from "../../components/choice"
import { ListPage } from "../../components/list-page"
import { useBusinesses } from "../../hooks/api/businesses"
import { listOf } from "../../lib/list-of"
import { PAGE_SIZE, useListParams } from "../../lib/use-list-params"
import { columns } from "./components/columns"
import { CreateBusiness } from "./components/create-business"

const STATUSES: [string, string][] = [
  ["active", "Active"],
  ["suspended", "Suspended"],
]

const TROUBLES: [string, string][] = [
  ["no_owner", "Has no owner"],
  ["no_clinician", "Has no clinician"],
  ["domain", "Domain in trouble"],
  ["endpoint_disabled", "Partner wants no more"],
]

const EMPTY = {
  heading: "No businesses yet",
  description: "Make the first with 'New business', or let the Hub do it: it appears here at once.",
}

const BusinessesPage = () => {
  const navigate = useNavigate()
  const params = useListParams()
  const [status, attention] = [params.get("status"), params.get("attention")]
  const asked = useBusinesses({
    q: params.get("q"),
    status,
    attention,
    limit: PAGE_SIZE,
    offset: params.offset,
  })
  return (
    <ListPage
      title="Businesses"
      columns={columns}
      list={listOf(asked, ({ businesses }) => businesses)}
      params={params}
      search="Name, handle or owner"
      empty={EMPTY}
      action={<CreateBusiness />}
      onRow={(id) => navigate(`/businesses/${id}`)}
    >
      <Choice
        label="Status"
        value={status}
        all="Any status"
        choices={STATUSES}
        onChange={(chosen) => params.set({ status: chosen })}
      />
      <Choice
        label="Trouble"
        value={attention}
        all="With or without trouble"
        choices={TROUBLES}
        onChange={(chosen) => params.set({ attention: chosen })}
      />
    </ListPage>
  )
}

export const config = defineRouteConfig({ label: "Businesses", icon: BuildingStorefront, rank: 2 })
export const handle = { breadcrumb: () => "Businesses" }
export default BusinessesPage
