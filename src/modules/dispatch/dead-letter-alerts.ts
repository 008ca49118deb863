import type { Logger } from "@medusajs/framework/types"
import type { Ports } from "./ports"
import type { Sql } from "./sql"

/** After a failure to mail, and the time another process leaves us to mail, in milliseconds. */
const RETRY_MS = 5 * 60 * 1000
const MOST_AT_ONCE = 100

interface DueAlert {
  id: string
  business_id: string
  replays: number
  alerts: number
  last_error: string | null
}

const CLAIM = `
update outbox_event set alert_at = now() + ? * interval '1 millisecond'
where id in (
  select id from outbox_event where alert_at <= now() and status = 'dead_letter' and deleted_at is null
  order by business_id, alert_at limit ? for update skip locked
)
returning id, business_id, replays, alerts, last_error`

export interface AlertPorts extends Ports {
  default_email: string | undefined
  logger: Pick<Logger, "warn" | "error">
}

/**
 * Mails about dead letters: one e-mail for each business, naming every event that died since the last one, so
 * that an endpoint which is switched off with a thousand events waiting is one e-mail.
 */
export async function sendDeadLetterAlerts(sql: Sql, ports: AlertPorts): Promise<void> {
  const due = await sql.execute<DueAlert>(CLAIM, [RETRY_MS, MOST_AT_ONCE])
  for (const [business_id, events] of groupByBusiness(due)) {
    try {
      await mail(business_id, events, ports)
      await markSent(sql, events)
    } catch (error) {
      await markFailed(sql, events)
      const reason = error instanceof Error ? error.name : "unknown"
      ports.logger.error(`Cannot mail about dead letters of ${business_id} (${reason}); trying again later`)
    }
  }
}

async function mail(business_id: string, events: DueAlert[], ports: AlertPorts): Promise<void> {
  const settings = await ports.business().systemDispatchEndpoint(business_id)
  const to = settings?.email ?? ports.default_email
  if (!to) {
    ports.logger.warn(
      `${events.length} dead letter(s) of ${business_id}, and nobody to mail: set a fulfilment e-mail`,
    )
    return
  }
  const lines = events.map(({ id, last_error }) => `${id} (${last_error ?? "UNKNOWN"})`)
  const subject = `Not delivered to the pharmacy: ${events.length === 1 ? events[0]?.id : `${events.length} events`}`
  const advice = "Nothing is lost: replay them in the portal once the pharmacy's endpoint works again."
  await ports.notification().createNotifications({
    to,
    channel: "email",
    template: "dispatch-dead-letter",
    content: {
      subject,
      text: [`Business ${business_id}`, ...lines, advice].join("\n"),
      html: `<p>Business ${business_id}</p><ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul><p>${advice}</p>`,
    },
    idempotency_key: alertKey(events),
  })
}

/**
 * The first event's id, so that a process killed after mailing does not mail again. A second life after a
 * replay is another mail; so is the next try after one that is known to have failed, because the Notification
 * module cannot send a failed one again under its old key (it updates a row that does not exist).
 */
function alertKey(events: DueAlert[]): string {
  const [first] = [...events].sort((one, other) => (one.id < other.id ? -1 : 1))
  if (!first) return ""
  const replay = first.replays > 0 ? `:replay-${first.replays}` : ""
  return `${first.id}${replay}${first.alerts > 0 ? `:try-${first.alerts + 1}` : ""}`
}

const THESE = "alert_at is not null and id in (select jsonb_array_elements_text(?::jsonb))"

async function markSent(sql: Sql, events: DueAlert[]): Promise<void> {
  await sql.execute(`update outbox_event set alert_at = null, alerts = 0 where ${THESE}`, [idsOf(events)])
}

async function markFailed(sql: Sql, events: DueAlert[]): Promise<void> {
  await sql.execute(`update outbox_event set alerts = alerts + 1 where ${THESE}`, [idsOf(events)])
}

const idsOf = (events: DueAlert[]): string => JSON.stringify(events.map(({ id }) => id))

function groupByBusiness(events: DueAlert[]): Map<string, DueAlert[]> {
  const groups = new Map<string, DueAlert[]>()
  for (const event of events) groups.set(event.business_id, [...(groups.get(event.business_id) ?? []), event])
  return groups
}
