import { STATUSES } from "../statuses.mjs"
import { escape, time, words } from "./html.mjs"

const TITLES = /** @type {Record<string, string>} */ ({
  "consult.approved": "Treatment approved",
  "approval.revoked": "Approval revoked",
  "order.placed": "Order placed",
  "order.cancelled": "Order cancelled",
  "refill.requested": "Refill requested",
})

/** @param {import("../ledger.mjs").Case} entry */
function badge({ verified }) {
  return verified.standard && verified.rxspot
    ? '<span class="badge good"><span aria-hidden="true">✓</span> Both signatures verified</span>'
    : '<span class="badge bad"><span aria-hidden="true">!</span> Not verified</span>'
}

/** @param {import("../ledger.mjs").Case} entry */
function ids(entry) {
  const all = { event_id: entry.event_id, business_id: entry.business_id, ...entry.payload }
  const rows = Object.entries(all).map(
    ([name, value]) => `<div><dt>${escape(words(name))}</dt><dd>${escape(value)}</dd></div>`,
  )
  return `<dl>${rows.join("")}</dl>`
}

/** @param {import("../ledger.mjs").Callback} callback */
function outcome({ answer, duplicate, problem }) {
  if (problem) return `<span class="note bad">${escape(problem)}${answer ? ` (${answer})` : ""}</span>`
  return `<span class="note">${duplicate ? "Already known to the marketplace" : "Taken by the marketplace"}</span>`
}

/** @param {import("../ledger.mjs").Case} entry */
function timeline(entry) {
  const repeats =
    entry.deliveries > 1 ? `<span class="note">Delivered ${entry.deliveries} times, counted once</span>` : ""
  const sent = entry.callbacks.map((callback) => {
    const parcel = callback.tracking_number
      ? `<span class="note">${escape(callback.carrier)} ${escape(callback.tracking_number)}</span>`
      : ""
    return `<li class="${callback.problem ? "failed" : ""}"><strong>${words(callback.status)}</strong>${time(callback.at)}${parcel}${outcome(callback)}</li>`
  })
  return `<ol><li><strong>Case arrived</strong>${time(entry.received_at)}${repeats}</li>${sent.join("")}</ol>`
}

/** @param {import("../ledger.mjs").Case} entry */
function buttons(entry) {
  const accepted = entry.callbacks.filter((callback) => !callback.problem).map((callback) => callback.status)
  const reached = Math.max(-1, ...accepted.map((status) => STATUSES.slice(0, 5).indexOf(status)))
  const choices = STATUSES.map((status, rank) => {
    const kind = rank === reached + 1 && rank < 5 ? "primary" : "quiet"
    return `<button class="${kind}" name="status" value="${status}">${words(status)}</button>`
  })
  return `<form method="post" action="/events/${escape(entry.event_id)}/callbacks">
    <fieldset><legend>Report to the marketplace</legend>${choices.join("")}</fieldset></form>`
}

/** @param {import("../ledger.mjs").Case} entry */
const card = (entry) => `<article id="${escape(entry.event_id)}">
  <header><h2>${escape(TITLES[entry.type] ?? entry.type)} <small>${escape(entry.external_id)}</small></h2>${badge(entry)}</header>
  <p class="type"><code>${escape(entry.type)}</code></p>
  <div class="columns"><section>${timeline(entry)}${buttons(entry)}</section>${ids(entry)}</div>
</article>`

/** @param {import("../ledger.mjs").Ledger} ledger */
function refusals(ledger) {
  const refused = ledger.requests
    .filter((request) => request.answer !== "200")
    .slice(-5)
    .reverse()
  if (refused.length === 0) return ""
  const rows = refused.map(
    ({ at, event_id, answer, problem }) =>
      `<li>${time(at)} <code>${escape(event_id ?? "no event id")}</code> answered <strong>${escape(answer)}</strong>${problem ? `: ${escape(problem)}` : ""}</li>`,
  )
  return `<section class="refused"><h2>Turned away</h2><ul>${rows.join("")}</ul></section>`
}

/** The part of the page that changes while one looks. @param {import("../ledger.mjs").Ledger} ledger */
export function casesView(ledger) {
  const cases = [...ledger.cases.values()].reverse()
  const empty = `<div class="empty"><h2>No cases yet</h2>
    <p>When a clinician approves a patient, the case arrives here within a second or two.</p></div>`
  return (cases.length ? cases.map(card).join("") : empty) + refusals(ledger)
}
