import { defineRouteConfig } from "@medusajs/admin-sdk"
import { PaperPlane } from "@medusajs/icons"
import { useNavigate } from "react-router-dom"
import { BusinessPicker } from "../../components/business-picker"
import { Choice } from "../../components/choice"
import { ListPage } from "../../components/list-page"
import { useDispatchEvents } from "../../hooks/api/dispatch"
import { listOf } from "../../lib/list-of"
import { PAGE_SIZE, useListParams } from "../../lib/use-list-params"
import { columns } from "./components/columns"
import { ReplayRange } from "./components/replay-range"
import { Standing } from "./components/standing"
import { useReplaySelection } from "./components/use-replay-selection"

const STATUSES: [string, string][] = [
  ["dead_letter", "Needs attention"],
  ["stuck", "Waiting over an hour"],
  ["pending", "Waiting"],
  ["sending", "Being sent"],
  ["delivered", "Delivered"],
]

const EMPTY = {
  heading: "Nothing was sent yet",
  description: "An approved case appears here as soon as it is to be sent to a pharmacy.",
}

const DispatchPage = () => {
  const navigate = useNavigate()
  const params = useListParams()
  const status = params.get("stuck") ? "stuck" : params.get("status")
  const business_id = params.get("business_id")
  const asked = useDispatchEvents({
    q: params.get("q"),
    business_id,
    ...(status === "stuck" ? { stuck: true } : { status }),
    // What waits longest comes first; of everything else, the newest.
    order: status === "pending" || status === "stuck" ? "created_at" : "-created_at",
    limit: PAGE_SIZE,
    offset: params.offset,
  })
  const show = (chosen: string) =>
    params.set(chosen === "stuck" ? { stuck: "true", status: "" } : { stuck: "", status: chosen })
  return (
    <ListPage
      title="Dispatch"
      columns={columns}
      list={listOf(asked, ({ events }) => events.map((event) => ({ ...event, id: event.event_id })))}
      params={params}
      search="Whole event or case id"
      empty={EMPTY}
      above={<Standing show={show} />}
      selection={useReplaySelection()}
      onRow={(id) => navigate(`/dispatch/${id}`)}
    >
      <BusinessPicker
        label="Business"
        none="Every business"
        value={business_id}
        onChange={(chosen) => params.set({ business_id: chosen })}
      />
      <Choice label="Status" value={status} all="Any status" choices={STATUSES} onChange={show} />
      <ReplayRange business_id={business_id} />
    </ListPage>
  )
}

export const config = defineRouteConfig({ label: "Dispatch", icon: PaperPlane, rank: 5 })
export const handle = { breadcrumb: () => "Dispatch" }
export default DispatchPage
