import { readStack } from "./stack"

export type PartnerEvent = {
  event_id: string
  type: string
  business_id: string
  payload: Record<string, string>
  deliveries: number
  verified: { standard: boolean; rxspot: boolean; problem: string | null }
  callbacks: { status: string; answer: number | null; duplicate: boolean; problem: string | null }[]
}

/** What the demo partner has received so far. */
export async function partnerEvents(): Promise<PartnerEvent[]> {
  const answer = await fetch(`${readStack().partner_url}/events`)
  const { events }: { events: PartnerEvent[] } = await answer.json()
  return events
}

/** Tells the partner how to treat the next deliveries: `ok`, `500`, `hang`, `redirect`, `close`, `410`, `429`, `503`. */
export async function controlPartner(wanted: {
  mode?: string
  times?: number
  retry_after?: number
  auto?: boolean
}) {
  await fetch(`${readStack().partner_url}/control`, { method: "POST", body: JSON.stringify(wanted) })
}
