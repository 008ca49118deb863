import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListCheckbox } from "@medusajs/icons"
import { useNavigate } from "react-router-dom"
import { BusinessPicker } from "../../components/business-picker"
import { Choice } from "../../components/choice"
import { ListPage } from "../../components/list-page"
import { useConsultations } from "../../hooks/api/consultations"
import { listOf } from "../../lib/list-of"
import { PAGE_SIZE, useListParams } from "../../lib/use-list-params"
import { columns } from "./components/columns"

/** Each is one filter of the list. */
const VIEWS: [string, string][] = [
  ["open", "Not decided yet"],
  ["overdue", "Later than promised"],
  ["approved", "Approved"],
  ["rejected", "Rejected"],
  ["expired", "Expired"],
]

const filterOf = (view: string) =>
  view === "open" || view === "overdue" ? { [view]: true, order: "due_at" } : { status: view }

const EMPTY = {
  heading: "No consultations yet",
  description: "A case appears here as soon as a patient sends an intake at any store.",
}

const ConsultationsPage = () => {
  const navigate = useNavigate()
  const params = useListParams()
  const [view, business_id] = [params.get("view"), params.get("business_id")]
  const asked = useConsultations({
    q: params.get("q"),
    business_id,
    ...filterOf(view),
    limit: PAGE_SIZE,
    offset: params.offset,
  })
  return (
    <ListPage
      title="Consultations"
      columns={columns}
      list={listOf(asked, ({ consultations }) => consultations)}
      params={params}
      search="Whole case id"
      empty={EMPTY}
      onRow={(id) => navigate(`/consultations/${id}`)}
    >
      <BusinessPicker
        label="Business"
        none="Every business"
        value={business_id}
        onChange={(chosen) => params.set({ business_id: chosen })}
      />
      <Choice
        label="Status"
        value={view}
        all="Any status"
        choices={VIEWS}
        onChange={(chosen) => params.set({ view: chosen })}
      />
    </ListPage>
  )
}

export const config = defineRouteConfig({ label: "Consultations", icon: ListCheckbox, rank: 3 })
export const handle = { breadcrumb: () => "Consultations" }
export default ConsultationsPage
