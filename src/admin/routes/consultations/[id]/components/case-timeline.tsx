import { Text } from "@medusajs/ui"
import { DateTime } from "../../../../components/date-time"
import type { ConsultationHistory } from "../../../../hooks/api/consultations"

const WORDS: Record<string, string> = {
  submitted: "The patient sent the intake",
  claimed: "A clinician took the case",
  released: "The clinician gave the case back",
  approved: "Approved",
  rejected: "Rejected",
  revoked: "The approval was revoked",
}

/** Who did it, by kind: names are not needed to see where a case hangs. */
const ACTORS: Record<string, string> = {
  customer: "Patient",
  member: "Clinician or staff",
  user: "Operator",
  system: "The system",
}

/** What happened to a case, oldest first. */
export const CaseTimeline = ({ events }: Pick<ConsultationHistory, "events">) => (
  <ol className="divide-y" aria-label="What happened">
    {events.map(({ id, type, actor_type, occurred_at }) => (
      <li key={id} className="grid grid-cols-1 gap-x-4 px-6 py-3 sm:grid-cols-[12rem_1fr_auto]">
        <Text size="small" className="text-ui-fg-subtle">
          <DateTime at={occurred_at} />
        </Text>
        <Text size="small">{WORDS[type] ?? type}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {ACTORS[actor_type] ?? actor_type}
        </Text>
      </li>
    ))}
  </ol>
)
