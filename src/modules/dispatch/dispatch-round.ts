import type { Logger } from "@medusajs/framework/types"
import type { PhiCipher } from "../../lib/phi"
import { claimDueEvents } from "./claim-due-events"
import type { EndpointGate, Slot } from "./endpoint-gate"
import { markFailing, markWorking } from "./endpoint-state"
import { findQueues } from "./find-due-businesses"
import { buryEvents, deferEvents } from "./hold-events"
import type { EndpointResolver, ResolvedEndpoint } from "./resolve-endpoint"
import type { SendOptions } from "./send-event"
import { sendEvent } from "./send-event"
import { recordInterrupted, settleEvent } from "./settle-event"
import type { Sql, Transact } from "./sql"
import type { AttemptResult, ClaimedEvent } from "./types"

export interface RoundContext {
  sql: Sql
  transact: Transact
  cipher: PhiCipher
  gate: EndpointGate
  endpoints: EndpointResolver
  send: SendOptions
  logger: Pick<Logger, "warn" | "error">
  lease_ms: number
  nextLeaseOwner: () => string
  random: () => number
}

export interface Round {
  /** Deliveries under way; each settles its event and never rejects. */
  deliveries: Promise<void>[]
  /** Until something else is due, in milliseconds; null when nothing waits. */
  next_due_ms: number | null
}

interface Share {
  endpoint: ResolvedEndpoint
  slots: Slot[]
}

/** Claims what may go now and starts sending it. `limit` bounds how many events are claimed. */
export async function dispatchRound(context: RoundContext, limit = Infinity): Promise<Round> {
  const queues = await findQueues(context.sql)
  const later = queues.filter(({ due_in_ms }) => due_in_ms > 0).map(({ due_in_ms }) => due_in_ms)
  const due = queues.filter(({ due_in_ms }) => due_in_ms <= 0).map(({ business_id }) => business_id)
  const shares = await shareSlots(context, due, limit)
  const quotas = new Map([...shares].map(([business_id, { slots }]) => [business_id, slots.length]))
  const lease = { lease_owner: context.nextLeaseOwner(), lease_ms: context.lease_ms }
  const release = (): void => shares.forEach(({ slots }) => slots.forEach((slot) => slot.release()))
  const events = await claimDueEvents(context.sql, { quotas, ...lease }).catch((error: unknown) => {
    release()
    throw error
  })
  const deliveries = events.flatMap((event) => {
    const share = shares.get(event.business_id)
    const slot = share?.slots.pop()
    return share && slot ? [deliver(context, event, share.endpoint, slot)] : []
  })
  release()
  return { deliveries, next_due_ms: later.length > 0 ? Math.min(...later) : null }
}

/** Hands out the free slots: one to each business that has something due, in turn, until none is left. */
async function shareSlots(context: RoundContext, due: string[], limit: number): Promise<Map<string, Share>> {
  const shares = new Map<string, Share>()
  let left = limit
  for (const business_id of due) {
    if (left <= 0 || context.gate.free === 0) break
    const endpoint = await usableEndpoint(context, business_id)
    const slot = endpoint && context.gate.take(endpoint.url_hash)
    if (!endpoint || !slot) continue
    shares.set(business_id, { endpoint, slots: [slot] })
    left -= 1
  }
  for (let given = true; given && left > 0;) {
    given = false
    for (const { endpoint, slots } of shares.values()) {
      const slot = left > 0 ? context.gate.take(endpoint.url_hash) : null
      if (!slot) continue
      slots.push(slot)
      left -= 1
      given = true
    }
  }
  return shares
}

async function usableEndpoint(context: RoundContext, business_id: string): Promise<ResolvedEndpoint | null> {
  const { sql, endpoints, gate, logger } = context
  try {
    const answer = await endpoints.resolve(business_id)
    if (typeof answer === "string") {
      await deferEvents(sql, business_id, answer)
      return null
    }
    if (answer.disabled) {
      await buryEvents(sql, business_id)
      return null
    }
    if (answer.failing) gate.markFailing(answer.url_hash, true)
    return answer
  } catch (error) {
    // One business that cannot be looked up must not stop the others.
    logger.error(`Cannot look up the endpoint of ${business_id}: ${nameOf(error)}`)
    return null
  }
}

/** One attempt from send to settle. */
async function deliver(
  context: RoundContext,
  event: ClaimedEvent,
  endpoint: ResolvedEndpoint,
  slot: Slot,
): Promise<void> {
  try {
    await recordInterrupted(context.sql, context.cipher, event)
    const result = await sendEvent(event, endpoint, context.send)
    await settle(context, event, endpoint, result)
  } catch (error) {
    // The lease runs out and somebody sends it again: at least once.
    context.logger.error(`Cannot settle ${event.id}: ${nameOf(error)}`)
  } finally {
    slot.release()
  }
}

async function settle(
  { transact, cipher, gate, endpoints, logger, random }: RoundContext,
  event: ClaimedEvent,
  endpoint: ResolvedEndpoint,
  result: AttemptResult,
): Promise<void> {
  const failed = result.outcome === "failed"
  const wasFailing = endpoint.failing || gate.isFailing(endpoint.url_hash)
  if (result.outcome !== "interrupted") gate.markFailing(endpoint.url_hash, failed)
  const status = await transact(async (sql) => {
    if (failed && (!endpoint.failing || result.gone))
      await markFailing(sql, event.business_id, endpoint, result.gone)
    if (result.outcome === "delivered" && wasFailing) await markWorking(sql, event.business_id, endpoint)
    return settleEvent(sql, cipher, event, { ...result, url_host: endpoint.url_host }, random)
  })
  if (failed !== endpoint.failing || result.gone) endpoints.forget(event.business_id)
  if (failed)
    logger.warn(
      `${event.id}: attempt ${event.attempts} failed (${result.error}), now ${status ?? "held by another"}`,
    )
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "unknown error")
