import { readDemo } from "../lib/demo.mjs"

/** @param {string[][]} rows @returns {string[]} columns lined up, indented */
function table(rows) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column].length))) ?? []
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join("  ")}`.trimEnd())
}

/**
 * What a newcomer needs to know, once everything runs.
 * @param {import("./options.mjs").Ports} ports @param {{ withStorefront: boolean }} options
 */
export function welcome(ports, { withStorefront }) {
  const demo = readDemo()
  const storefront = `http://localhost:${ports.storefront}`
  const partner = `http://localhost:${ports.partner}`
  const addresses = [["Operator's admin", `http://localhost:${ports.backend}/app`]]
  if (withStorefront) {
    for (const store of demo?.stores ?? []) addresses.push([`Store: ${store.name}`, store.url])
    addresses.push(["Portal for staff and clinicians", `${storefront}/portal`])
  }
  addresses.push(["Demo partner (a pharmacy)", partner])
  const logins = demo?.logins.map(({ role, email, password, url }) => [role, email, password, url]) ?? []
  const store = demo?.stores[0]
  return [
    "",
    "Everything is running.",
    "",
    ...table(addresses),
    ...(logins.length ? ["", "Sign in as", ...table(logins)] : []),
    ...(withStorefront && store
      ? [
          "",
          `Next: open ${store.url} as the patient and answer the questions of a treatment; then, as a clinician`,
          `in ${storefront}/portal, claim the case and approve it. It appears at ${partner}, and the`,
          "patient's timeline moves as the pharmacy answers.",
        ]
      : []),
    "",
    "Logs are in .data/logs. Ctrl-C stops everything.",
  ].join("\n")
}
