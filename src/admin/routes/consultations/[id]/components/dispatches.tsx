import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { AttemptTimeline } from "../../../../components/attempt-timeline"
import { StatusBadge } from "../../../../components/status-badge"
import type { EventHistory } from "../../../../hooks/api/dispatch"
import { LINK } from "../../../../lib/link"

/** Each event about a case with its attempts. */
export const Dispatches = ({ histories }: { histories: EventHistory[] }) => {
  if (histories.length === 0)
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
        Nothing was to be sent yet: a pharmacy hears of a case once it is approved.
      </Text>
    )
  return histories.map((history) => (
    <div key={history.event.event_id}>
      <div className="bg-ui-bg-subtle flex flex-wrap items-center gap-3 px-6 py-2">
        <Link to={`/dispatch/${history.event.event_id}`} className={`${LINK} txt-small`}>
          {history.event.type}
        </Link>
        <StatusBadge status={history.event.status} />
      </div>
      <AttemptTimeline history={history} />
    </div>
  ))
}
