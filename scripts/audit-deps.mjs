#!/usr/bin/env node
/** `npm run audit:deps`: known weaknesses of what both projects run with, beside those docs/dependencies.md accepts. */
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { ROOT, STOREFRONT } from "./lib/paths.mjs"
import { runMain } from "./lib/run-main.mjs"
import { UserError } from "./lib/user-error.mjs"

/**
 * @typedef {{ title: string, url: string, severity: string }} Advisory
 * @typedef {{ via: (string | Advisory)[], isDirect: boolean }} Vulnerability
 */

/** @param {string} folder @returns {Advisory[]} of the packages that run in production */
function advisoriesOf(folder) {
  const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { cwd: folder, encoding: "utf8" })
  const report = readReport(stdout)
  if (!report.vulnerabilities) {
    const why = report.message ?? "it gave no report"
    throw new UserError(`npm's audit service cannot be asked from here: ${why}.`)
  }
  /** @type {Vulnerability[]} */
  const found = Object.values(report.vulnerabilities)
  const all = found.flatMap(({ via }) => via.filter((cause) => typeof cause !== "string"))
  return [...new Map(all.map((advisory) => [advisory.url, advisory])).values()]
}

/** @param {string} text */
function readReport(text) {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

await runMain(async () => {
  const accepted = readFileSync(join(ROOT, "docs", "dependencies.md"), "utf8")
  const open = [ROOT, STOREFRONT].flatMap((folder) =>
    advisoriesOf(folder)
      .filter(({ url }) => !accepted.includes(url))
      .map(({ severity, title, url }) => `${basename(folder)}: ${severity}: ${title}\n  ${url}`),
  )
  if (open.length === 0) return "No known weakness that docs/dependencies.md does not explain."
  throw new UserError("These are neither mended nor explained in docs/dependencies.md:", open.join("\n"))
})
