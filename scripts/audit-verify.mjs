#!/usr/bin/env node
/** `npm run audit:verify`: follows every chain of the audit log and says what was changed, removed or reordered. */
import { parseArgs } from "node:util"
import { readExportedHeads } from "./lib/audit/exported-heads.mjs"
import { verifyChains } from "./lib/audit/verify.mjs"
import { connect, databaseUrl, readEnvironment } from "./lib/migrations/database.mjs"
import { Progress } from "./lib/progress.mjs"
import { runMain } from "./lib/run-main.mjs"
import { UserError } from "./lib/user-error.mjs"

const HELP = `Follows the audit log's chains, computing each entry's hash here and not in the database.

  npm run audit:verify
  npm run audit:verify -- --business bus_01J…
  npm run audit:verify -- --heads ./heads

  --business  one business's chain only ("platform" for what belongs to none)
  --heads     a file, or a folder, of heads that the system exported to document storage (audit/heads/…): shows also
              a log that was rewritten from end to end
  --help

Exit code 0 when everything holds, 1 when something was changed, removed or reordered: each finding names the chain,
the entry's number and its id. Reads one snapshot, so the system may go on writing; memory stays flat.
The database is DATABASE_DIRECT_URL, else DATABASE_URL.`

/** Findings that are printed; all are counted. */
const SHOWN = 50
const EVERY_MS = 3000

/** @param {string[]} args */
function readOptions(args) {
  const text = { type: /** @type {const} */ ("string") }
  const help = { type: /** @type {const} */ ("boolean"), short: "h", default: false }
  try {
    return parseArgs({ args, options: { business: text, heads: text, help } }).values
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error), HELP)
  }
}

/** @param {string} url @param {{ business?: string, heads?: string }} options */
async function verify(url, { business, heads }) {
  const exported = heads ? readExportedHeads(heads) : undefined
  const client = await connect(url, "rxspot-audit-verify")
  const began = Date.now()
  const progress = new Progress()
  const step = progress.step("Following the chains")
  let told = began
  /** @type {string[]} */
  const findings = []
  try {
    const verdict = await verifyChains(client, {
      business_id: business,
      exported,
      onProblem: ({ business_id, seq, id, what }) => {
        if (findings.length < SHOWN)
          findings.push(`✗ ${business_id} entry ${seq}${id ? ` (${id})` : ""}: ${what}`)
      },
      onProgress: (entries, expected) => {
        if (Date.now() - told < EVERY_MS) return
        told = Date.now()
        step.update(`${entries.toLocaleString("en")} of about ${expected.toLocaleString("en")} entries`)
      },
    })
    const rate = Math.round(verdict.entries / Math.max(0.001, (Date.now() - began) / 1000))
    const size = `${verdict.entries.toLocaleString("en")} entries in ${verdict.chains} chains`
    step.done(`Followed ${size}, ${rate.toLocaleString("en")} a second`)
    return { verdict, findings }
  } catch (error) {
    step.fail()
    throw error
  } finally {
    await client.end()
  }
}

await runMain(async () => {
  const { help, ...options } = readOptions(process.argv.slice(2))
  if (help) return HELP
  const { verdict, findings } = await verify(databaseUrl(readEnvironment()), options)
  if (verdict.problems === 0) {
    const anchored =
      verdict.anchored > 0 ? ` ${verdict.anchored} begin after months that were archived and dropped.` : ""
    return `The audit log holds: nothing was changed, removed or reordered.${anchored}`
  }
  const more = verdict.problems > findings.length ? `\n… and ${verdict.problems - findings.length} more` : ""
  throw new UserError(
    `${findings.join("\n")}${more}\n\nThe audit log does not hold: ${verdict.problems} findings.`,
  )
})
