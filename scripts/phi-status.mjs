#!/usr/bin/env node
/** `npm run phi:status`: which key seals how much. */
import { parseArgs } from "node:util"
import { describeCounts, loadPhi, readably } from "./lib/phi.mjs"
import { runMain } from "./lib/run-main.mjs"
import { UserError } from "./lib/user-error.mjs"

const HELP = `Shows how many values of each protected column are sealed with which key, and whether every key is at hand.

  npm run phi:status

Changes nothing. Ends with exit code 1 when a key is missing. The keys and DATABASE_URL (or DATABASE_DIRECT_URL) come
from the environment, else from .env.`

/** @param {string[]} args */
function wantsHelp(args) {
  try {
    return parseArgs({ args, options: { help: { type: "boolean", short: "h" } } }).values.help
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error), HELP)
  }
}

/** @param {import("../src/phi/commands.js").KeyStatus["keys"][number]} key @param {string | null} current */
const describeKey = ({ key_id, at_hand, has_canary }, current) =>
  [
    `  ${key_id}`,
    key_id === current ? "current" : at_hand ? "at hand" : "MISSING",
    has_canary ? "has a canary" : "",
  ]
    .filter(Boolean)
    .join("  ")

await runMain(async () => {
  if (wantsHelp(process.argv.slice(2))) return HELP
  const { commands, settings } = loadPhi()
  const { current, keys, counts, problem } = await readably(() => commands.status(settings))
  const is_missing = keys.some(({ at_hand }) => !at_hand)
  if (problem || is_missing) process.exitCode = 1
  return [
    `Encryption is ${settings.enabled ? "on" : "OFF: values are written in clear text"}.`,
    describeCounts(counts, current),
    "Keys:",
    ...(keys.length > 0 ? keys.map((key) => describeKey(key, current)) : ["  none"]),
    ...(problem ? [problem] : []),
  ].join("\n")
})
