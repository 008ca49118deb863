import { playAutomatically } from "./callbacks.mjs"
import { sendJson, readBody } from "./http.mjs"
import { MISBEHAVIOURS } from "./misbehave.mjs"
import { settings } from "./settings.mjs"
import { verify } from "./verify.mjs"

/** @param {unknown} value @returns {value is Record<string, string>} */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value)

/** @param {string} body @returns {Pick<import("./ledger.mjs").Case, "event_id" | "type" | "business_id" | "created_at" | "payload"> | null} */
function parseEvent(body) {
  try {
    const { event_id, type, business_id, created_at, payload } = JSON.parse(body)
    const texts = [event_id, type, business_id, created_at]
    if (!texts.every((text) => typeof text === "string" && text) || !isRecord(payload)) return null
    return { event_id, type, business_id, created_at, payload }
  } catch {
    return null
  }
}

/**
 * Takes one delivery: verified before it is read, counted once however often it comes.
 * @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response
 * @param {{ ledger: import("./ledger.mjs").Ledger, mode: import("./misbehave.mjs").Mode, auto: boolean }} pharmacy
 */
export async function receive(request, response, { ledger, mode, auto }) {
  const body = await readBody(request)
  const event_id = String(request.headers["x-rxspot-event-id"] ?? "") || null
  const verdict = verify(settings.webhookSecret, body, request.headers)
  const behaviour = mode.next()
  if (behaviour !== "ok") {
    ledger.note({ event_id, answer: behaviour, problem: verdict.problem })
    return MISBEHAVIOURS[behaviour](response, mode.retryAfter)
  }
  if (verdict.problem) {
    ledger.note({ event_id, answer: "401", problem: verdict.problem })
    return sendJson(response, 401, { code: "UNAUTHORIZED", message: verdict.problem })
  }
  const event = parseEvent(body)
  if (!event || event.event_id !== event_id) {
    ledger.note({ event_id, answer: "400", problem: "The body is not an event" })
    return sendJson(response, 400, { code: "INVALID_INPUT", message: "The body is not an event." })
  }
  const { entry, duplicate } = ledger.receive(event, verdict)
  ledger.note({ event_id, answer: "200", problem: null })
  sendJson(response, 200, { ok: true, duplicate })
  if (auto && !duplicate) await playAutomatically(ledger, entry)
}
