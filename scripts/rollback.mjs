#!/usr/bin/env node
/** `npm run db:rollback`: takes back the newest of our own migrations, across modules. */
import { createInterface } from "node:readline/promises"
import { parseArgs } from "node:util"
import { appliedMigrations } from "./lib/migrations/applied.mjs"
import { connect, databaseUrl, readEnvironment } from "./lib/migrations/database.mjs"
import { withMigrationLock } from "./lib/migrations/lock.mjs"
import { revert } from "./lib/migrations/revert.mjs"
import { serverFolder, shippedMigrations } from "./lib/migrations/shipped.mjs"
import { runMain } from "./lib/run-main.mjs"
import { UserError } from "./lib/user-error.mjs"

/** @typedef {import("./lib/migrations/shipped.mjs").Shipped} Shipped */

const HELP = `Takes back the newest migrations of our own modules, newest first. Medusa's own are left alone.

  npm run db:rollback -- --count 1

  --count     how many (default 1)
  --dry-run   only say which
  --yes       do not ask

What a migration added goes, with the rows in it: make a backup first. Run it with the code that still has the
migration, then start the older code. The database is DATABASE_DIRECT_URL, else DATABASE_URL.`

/** @param {string[]} args */
function readOptions(args) {
  const flag = { type: /** @type {const} */ ("boolean"), default: false }
  const options = {
    count: { type: /** @type {const} */ ("string"), default: "1" },
    "dry-run": flag,
    yes: { ...flag, short: "y" },
    help: { ...flag, short: "h" },
  }
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error), HELP)
  }
}

/** @param {string} text @returns {number} */
function readCount(text) {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw new UserError(`--count takes a whole number from 1 on, not "${text}".`, HELP)
}

/** @param {string} url @param {Shipped[]} shipped */
async function readApplied(url, shipped) {
  const client = await connect(url, "rxspot-rollback")
  try {
    return await appliedMigrations(client, shipped)
  } finally {
    await client.end()
  }
}

async function confirm() {
  if (!process.stdin.isTTY)
    throw new UserError("Nobody is there to confirm: add --yes, or look first with --dry-run.")
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question('Type "yes" to roll these back: ')
  terminal.close()
  return answer.trim().toLowerCase() === "yes"
}

/** @param {string} url @param {Shipped[]} chosen @param {AbortSignal} lost */
async function revertAll(url, chosen, lost) {
  for (const migration of chosen) {
    if (lost.aborted) throw new UserError("The connection that held the migration lock was lost.")
    await revert(url, migration)
    console.log(`Rolled back ${migration.name} of ${migration.module}`)
  }
}

await runMain(async () => {
  const given = readOptions(process.argv.slice(2))
  if (given.help) return HELP
  const count = readCount(given.count ?? "")
  const env = readEnvironment()
  const url = databaseUrl(env)
  const shipped = shippedMigrations(serverFolder(env))
  return withMigrationLock(url, async (lost) => {
    const applied = await readApplied(url, shipped)
    if (count > applied.length)
      throw new UserError(
        `Only ${applied.length} of our migrations are applied; --count ${count} is too many.`,
      )
    const chosen = applied.slice(0, count)
    console.log(chosen.map(({ name, module }) => `  ${name}  ${module}`).join("\n"))
    if (given["dry-run"]) return "Nothing was changed (--dry-run)."
    if (!given.yes && !(await confirm())) return "Nothing was changed."
    await revertAll(url, chosen, lost)
    return `Rolled back ${count}. Apply again with: npm run migrate`
  })
})
