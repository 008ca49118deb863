#!/usr/bin/env node
/** `npm run phi:rotate`: seals everything with the current encryption key while the system serves. */
import { parseArgs } from "node:util"
import { describeCounts, loadPhi, readably } from "./lib/phi.mjs"
import { ProgressBar } from "./lib/progress-bar.mjs"
import { runMain } from "./lib/run-main.mjs"
import { UserError } from "./lib/user-error.mjs"

const HELP = `Seals every protected value with ENCRYPTION_KEY_CURRENT, and makes the indexes that find e-mail addresses and phone
numbers anew. Serving goes on meanwhile. It can be stopped at any time and started again; it goes on where it was.

  npm run phi:rotate
  npm run phi:rotate -- --dry-run

  --dry-run     only count; nothing is changed
  --batch       rows a statement changes (default 500)
  --parallel    statements under way at once (default 4)
  --help, -h

How to change the key without a pause:
  1. Add the new key to ENCRYPTION_KEY_OLD of every process and restart them: now all can read it.
  2. Make it ENCRYPTION_KEY_CURRENT, put the former one into ENCRYPTION_KEY_OLD, restart: now all write it.
  3. npm run phi:rotate, until it ends with 0.
  4. Take the former key out of ENCRYPTION_KEY_OLD and restart. Keep it as long as there are backups from before.

Ends with the rows per key, and with exit code 1 when rows remain on another key. The keys and DATABASE_URL (or
DATABASE_DIRECT_URL) come from the environment, else from .env.`

/** @param {string[]} args */
function readOptions(args) {
  const flag = { type: /** @type {const} */ ("boolean"), default: false }
  const text = { type: /** @type {const} */ ("string") }
  try {
    return parseArgs({
      args,
      options: {
        "dry-run": flag,
        batch: { ...text, default: "500" },
        parallel: { ...text, default: "4" },
        help: { ...flag, short: "h" },
      },
    }).values
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error), HELP)
  }
}

/** @param {string} name @param {string} text @param {number} most */
function readNumber(name, text, most) {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= 1 && number <= most) return number
  throw new UserError(`--${name} takes a whole number from 1 to ${most}, not "${text}".`, HELP)
}

/** @param {import("../src/phi/rotate.js").RotationResult["unreadable"]} rows */
const describeUnreadable = (rows) =>
  rows.length === 0
    ? []
    : [
        `${rows.length.toLocaleString("en")} rows do not open and were left as they are:`,
        ...rows.slice(0, 10).map(({ table, id, column, reason }) => `  ${table} ${id} ${column}: ${reason}`),
        ...(rows.length > 10 ? ["  …"] : []),
      ]

await runMain(async () => {
  const given = readOptions(process.argv.slice(2))
  if (given.help) return HELP
  const batch = readNumber("batch", given.batch ?? "", 10_000)
  const parallel = readNumber("parallel", given.parallel ?? "", 32)
  const dry_run = given["dry-run"] ?? false
  const { commands, settings } = loadPhi()
  if (!settings.enabled || !settings.current)
    throw new UserError("Nothing to do: this needs PHI_ENCRYPTION_ENABLED=true and ENCRYPTION_KEY_CURRENT.")

  const stop = new AbortController()
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.once(signal, () => stop.abort())
  const bar = new ProgressBar()
  const began = Date.now()
  const result = await readably(() =>
    commands.rotate(settings, {
      batch,
      parallel,
      dry_run,
      signal: stop.signal,
      onProgress: ({ table, done, total }) => bar.update(table, done, total),
    }),
  )
  const took = ((Date.now() - began) / 1000).toFixed(1)
  if (result.remaining > 0) process.exitCode = 1
  return [
    ...describeUnreadable(result.unreadable),
    describeCounts(result.counts, result.current),
    ...(result.retired.length > 0 ? [`No longer needed: ${result.retired.join(", ")}`] : []),
    ...(stop.signal.aborted ? ["Stopped. Start it again to go on."] : []),
    dry_run
      ? `${result.rows.toLocaleString("en")} rows would be changed (--dry-run).`
      : `${result.rows.toLocaleString("en")} rows changed in ${took} s; ${result.remaining.toLocaleString("en")} remain on another key.`,
  ].join("\n")
})
