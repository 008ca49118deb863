import { createHmac, timingSafeEqual } from "node:crypto"
import { Webhook } from "standardwebhooks"

// Written from the published wire format alone, as any pharmacy would: nothing here comes from the backend.

const TOLERANCE_MS = 5 * 60 * 1000

/** @param {string} secret */
const standardWebhook = (secret) =>
  secret.startsWith("whsec_")
    ? new Webhook(secret)
    : new Webhook(Buffer.from(secret, "utf8"), { format: "raw" })

/** @param {string} secret @param {string} body @param {Record<string, string>} headers @returns {string | null} what is wrong */
function standardProblem(secret, body, headers) {
  try {
    standardWebhook(secret).verify(body, headers)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : "not verifiable"
  }
}

/** @param {string} secret @param {string} body @param {Record<string, string>} headers @returns {string | null} what is wrong */
function rxspotProblem(secret, body, headers) {
  const timestamp = headers["x-rxspot-timestamp"]
  const eventId = headers["x-rxspot-event-id"]
  const signature = headers["x-rxspot-signature"]
  if (!timestamp || !eventId || !signature) return "Missing required headers"
  if (!/^\d+$/.test(timestamp) || Math.abs(Date.now() - Number(timestamp)) > TOLERANCE_MS)
    return "Timestamp out of range"
  const expected = createHmac("sha256", secret).update(`${timestamp}.${eventId}.${body}`).digest()
  const matches = signature
    .split(/[\s,]+/)
    .map((part) => Buffer.from(part.replace(/^sha256=/, ""), "hex"))
    .some((given) => given.length === expected.length && timingSafeEqual(given, expected))
  return matches ? null : "No matching signature found"
}

/**
 * Checks both signatures of a delivery.
 * @typedef {{ standard: boolean, rxspot: boolean, problem: string | null }} Verdict
 * @param {string} secret @param {string} body @param {import("node:http").IncomingHttpHeaders} incoming @returns {Verdict}
 */
export function verify(secret, body, incoming) {
  const headers = Object.fromEntries(Object.entries(incoming).map(([name, value]) => [name, String(value)]))
  const standard = standardProblem(secret, body, headers)
  const rxspot = rxspotProblem(secret, body, headers)
  const sameId = headers["webhook-id"] === headers["x-rxspot-event-id"]
  const problem = standard ?? rxspot ?? (sameId ? null : "The two event ids differ")
  return { standard: standard === null, rxspot: rxspot === null, problem }
}
