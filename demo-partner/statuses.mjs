/** What a pharmacy may report, in the order a case goes through; the last two end or halt it. */
export const STATUSES = ["received", "in_progress", "filled", "shipped", "delivered", "on_hold", "rejected"]

/** What auto mode reports after an approval or order came in, and how long it waits before each, in milliseconds. */
export const AUTO_SEQUENCE = [
  { status: "received", afterMs: 1000 },
  { status: "in_progress", afterMs: 4000 },
  { status: "shipped", afterMs: 4000 },
]

const FULFILLED = new Set(["consult.approved", "order.placed", "refill.requested"])

/** A revocation or cancellation is only acknowledged. @param {string} type */
export const autoSequence = (type) => (FULFILLED.has(type) ? AUTO_SEQUENCE : AUTO_SEQUENCE.slice(0, 1))
