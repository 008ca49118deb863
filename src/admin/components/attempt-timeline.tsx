import { Text } from "@medusajs/ui"
import { DateTime } from "./date-time"
import { StatusBadge } from "./status-badge"
import type { EventHistory } from "../hooks/api/dispatch"

type Entry = { key: string; at: string; status: string; text: string }

type Attempt = EventHistory["attempts"][number]

function wordsOf({ attempt, replay, url_host, http_status, error, duration_ms }: Attempt): string {
  const where = url_host ? ` to ${url_host}` : ""
  const result = [error, http_status && `HTTP ${http_status}`, duration_ms !== null && `${duration_ms} ms`]
  const again = replay > 0 ? `, replay ${replay}` : ""
  return `Attempt ${attempt}${again}${where}: ${result.filter(Boolean).join(", ") || "no answer"}`
}

function entriesOf({ attempts, partner_updates }: EventHistory): Entry[] {
  const tried = attempts.map((row) => ({
    key: row.id,
    at: row.started_at,
    status: row.outcome,
    text: wordsOf(row),
  }))
  const reported = partner_updates.map(({ id, received_at, status, applied }) => ({
    key: id,
    at: received_at,
    status: "reported",
    text: `The pharmacy reported: ${status.replace("_", " ")}${applied ? "" : " (changed nothing)"}`,
  }))
  return [...tried, ...reported].sort((one, other) => one.at.localeCompare(other.at))
}

/** Every attempt and every word from the pharmacy's own list of statuses, oldest first. */
export const AttemptTimeline = ({ history }: { history: EventHistory }) => {
  const entries = entriesOf(history)
  if (entries.length === 0) return <Text className="text-ui-fg-subtle px-6 py-8">Nothing was tried yet.</Text>
  return (
    <ol className="divide-y" aria-label="Attempts and reports">
      {entries.map(({ key, at, status, text }) => (
        <li key={key} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-6 py-3">
          <Text size="small" className="text-ui-fg-subtle">
            <DateTime at={at} />
          </Text>
          <StatusBadge status={status} />
          <Text size="small" className="break-all">
            {text}
          </Text>
        </li>
      ))}
    </ol>
  )
}
