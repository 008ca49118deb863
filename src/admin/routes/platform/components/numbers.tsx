import type { Overview, Weeks } from "../../../hooks/api/overview"
import { NumberCard } from "./number-card"

/** 'the week before: 12', and by how much that is more or less. */
function beside({ this_week, last_week }: Weeks): string {
  const change = this_week - last_week
  const sign = change > 0 ? "+" : "−"
  const difference = change === 0 ? "the same" : `${sign}${Math.abs(change).toLocaleString()}`
  return `The 7 days before: ${last_week.toLocaleString()} (${difference})`
}

/** Four numbers of the last seven days, with the seven before beside them. */
export const Numbers = ({ overview: { businesses, activity } }: { overview: Overview }) => (
  <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 xl:grid-cols-4">
    <NumberCard
      title="New cases, 7 days"
      value={activity.cases.this_week}
      note={beside(activity.cases)}
      to="/consultations"
    />
    <NumberCard
      title="Decisions, 7 days"
      value={activity.decisions.this_week}
      note={beside(activity.decisions)}
      to="/consultations?view=approved"
    />
    <NumberCard
      title="Deliveries, 7 days"
      value={activity.deliveries.this_week}
      note={beside(activity.deliveries)}
      to="/dispatch?status=delivered"
    />
    <NumberCard
      title="Active businesses"
      value={businesses.active}
      note={`${businesses.opened.this_week} new in 7 days, ${businesses.opened.last_week} in the 7 before; ${businesses.suspended} suspended`}
      to="/businesses"
    />
  </div>
)
