const SECOND = 1000

/** @param {Date} date @returns {string} yyyyMMddHHmmss, UTC */
const format = (date) => date.toISOString().replace(/\D/g, "").slice(0, 14)

/** @param {string} stamp */
const parse = (stamp) =>
  Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, "$1-$2-$3T$4:$5:$6Z"))

/**
 * A migration's time: now, but later than any there is, since the names' order is the order of all modules.
 * @param {import("./shipped.mjs").Shipped[]} shipped @param {Date} now @returns {string} yyyyMMddHHmmss, UTC
 */
export function nextTimestamp(shipped, now) {
  const newest = shipped.at(-1)?.name.slice("Migration".length, "Migration".length + 14)
  const earliest = newest ? parse(newest) + SECOND : 0
  return format(new Date(Math.max(now.getTime(), earliest)))
}
