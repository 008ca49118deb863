import { createHmac, randomInt } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import { settings } from "./settings.mjs"
import { autoSequence } from "./statuses.mjs"

const TRIES = [0, 1000, 3000]

/** @param {string} status what only a parcel has */
const shipment = (status) =>
  status === "shipped"
    ? { tracking_number: `1Z999AA1${String(randomInt(10 ** 10)).padStart(10, "0")}`, carrier: "UPS" }
    : { tracking_number: null, carrier: null }

/** @param {string} body @returns {Record<string, string>} */
function signedHeaders(body) {
  const timestamp = String(Date.now())
  const signature = createHmac("sha256", settings.callbackSecret).update(`${timestamp}.${body}`).digest("hex")
  return {
    "content-type": "application/json",
    "x-rxspot-timestamp": timestamp,
    "x-rxspot-signature": `sha256=${signature}`,
  }
}

/** @param {unknown} value @returns {Record<string, unknown>} */
const record = (value) => (typeof value === "object" && value !== null ? { ...value } : {})

/** @param {string} body @returns {Promise<{ answer: number | null, duplicate: boolean, problem: string | null }>} */
async function post(body) {
  try {
    const answer = await fetch(`${settings.backendUrl}/webhooks/partner/status`, {
      method: "POST",
      headers: signedHeaders(body),
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(10_000),
    })
    const said = record(await answer.json().catch(() => null))
    const problem = answer.ok ? null : String(said.message ?? said.code ?? `Status ${answer.status}`)
    return { answer: answer.status, duplicate: said.duplicate === true, problem }
  } catch {
    return { answer: null, duplicate: false, problem: "The marketplace did not answer" }
  }
}

/**
 * Tells the marketplace how a case stands, again after a while when nobody is there to hear it.
 * @param {import("./ledger.mjs").Ledger} ledger @param {import("./ledger.mjs").Case} entry
 * @param {string} status @param {string} [message]
 */
export async function report(ledger, entry, status, message) {
  const at = new Date().toISOString()
  const parcel = shipment(status)
  const given = Object.entries({ message, ...parcel }).filter(([, value]) => value)
  const body = JSON.stringify({
    event_id: entry.event_id,
    status,
    external_id: entry.external_id,
    ...Object.fromEntries(given),
    occurred_at: at,
  })
  let outcome = await post(body)
  for (const pause of TRIES.slice(1)) {
    if (outcome.answer !== null && outcome.answer < 500) break
    await sleep(pause)
    outcome = await post(body)
  }
  ledger.addCallback(entry, { status, at, ...parcel, ...outcome })
}

/**
 * Plays a whole fulfilment by itself. Stops as soon as a person takes over with a button.
 * @param {import("./ledger.mjs").Ledger} ledger @param {import("./ledger.mjs").Case} entry
 */
export async function playAutomatically(ledger, entry) {
  let sent = 0
  for (const { status, afterMs } of autoSequence(entry.type)) {
    await sleep(afterMs)
    if (entry.callbacks.length !== sent) return
    await report(ledger, entry, status)
    sent += 1
  }
}
