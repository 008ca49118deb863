import { CheckCircleSolid, ChevronRightMini } from "@medusajs/icons"
import { Badge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { DateTime } from "../../../components/date-time"
import { Section } from "../../../components/section"
import type { Overview } from "../../../hooks/api/overview"
import { troublesOf } from "../../../lib/troubles"

/** What needs somebody now; each leads to the list of just that. */
export const AttentionList = ({ overview }: { overview: Overview }) => {
  const troubles = troublesOf(overview)
  const { waiting } = overview.consultations
  const { oldest_waiting_at, waiting: unsent } = overview.dispatch
  const hint = (
    <>
      {waiting} {waiting === 1 ? "case waits" : "cases wait"} for a clinician; {unsent}{" "}
      {unsent === 1 ? "dispatch waits" : "dispatches wait"} for a pharmacy
      {oldest_waiting_at && (
        <>
          , the oldest since <DateTime at={oldest_waiting_at} />
        </>
      )}
      .
    </>
  )
  return (
    <Section title="Needs attention" hint={hint}>
      {troubles.length === 0 ? (
        <div className="flex items-center gap-2 px-6 py-6">
          <CheckCircleSolid className="text-ui-tag-green-icon" />
          <Text>Nothing needs you right now.</Text>
        </div>
      ) : (
        <ul className="divide-y">
          {troubles.map(({ key, text, to, urgent }) => (
            <li key={key}>
              <Link
                to={to}
                className="hover:bg-ui-bg-base-hover focus-visible:bg-ui-bg-base-hover flex items-center gap-3 px-6 py-3 outline-none"
              >
                <Badge size="2xsmall" color={urgent ? "red" : "orange"}>
                  {urgent ? "Now" : "Soon"}
                </Badge>
                <Text className="flex-1">{text}</Text>
                <ChevronRightMini className="text-ui-fg-muted" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
