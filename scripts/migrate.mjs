#!/usr/bin/env node
/** `npm run migrate`: brings the database up to date; safe when many replicas start at once. */
import { spawn } from "node:child_process"
import { parseArgs } from "node:util"
import { databaseUrl, readEnvironment } from "./lib/migrations/database.mjs"
import { withMigrationLock } from "./lib/migrations/lock.mjs"
import { serverFolder } from "./lib/migrations/shipped.mjs"
import { MEDUSA_CLI } from "./lib/medusa.mjs"
import { runMain } from "./lib/run-main.mjs"
import { UserError } from "./lib/user-error.mjs"

const HELP = `Brings the database up to date: Medusa's tables, ours, the links between them, and the rows
that every deployment starts with. Asks nothing.

  npm run migrate

  --all-links   also drop the tables of links that no longer exist (their rows are lost)

Of many that start at once, one migrates; the others wait and then find nothing to do.
The database is DATABASE_DIRECT_URL, else DATABASE_URL, from the environment, else from .env.
With NODE_ENV=production the build in .medusa/server is used, otherwise the sources.`

/** @param {string[]} args */
function readOptions(args) {
  const options = {
    "all-links": { type: /** @type {const} */ ("boolean"), default: false },
    help: { type: /** @type {const} */ ("boolean"), short: "h", default: false },
  }
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error), HELP)
  }
}

/** @param {NodeJS.ProcessEnv} env @param {string[]} args @param {AbortSignal} lost @returns {Promise<void>} */
function runMedusa(env, args, lost) {
  const child = spawn(process.execPath, [MEDUSA_CLI, ...args], {
    cwd: serverFolder(env),
    env,
    stdio: ["ignore", "inherit", "inherit"],
  })
  // Without the lock another process may begin: two must never be at it.
  lost.addEventListener("abort", () => child.kill("SIGTERM"))
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
    process.once(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("exit", (code, signal) => {
      if (code === 0) resolve()
      else reject(new UserError(`medusa ${args[0]} ended with ${signal ?? `code ${code}`}.`))
    })
  })
}

/** @param {NodeJS.ProcessEnv} env @param {boolean} all @param {AbortSignal} lost */
async function migrate(env, all, lost) {
  const links = all ? "--execute-all-links" : "--execute-safe-links"
  await runMedusa(env, ["db:migrate", links, "--skip-scripts"], lost)
  // By itself, because the command above would report success where a script has failed.
  if (!lost.aborted) await runMedusa(env, ["db:migrate:scripts"], lost)
}

await runMain(async () => {
  const given = readOptions(process.argv.slice(2))
  if (given.help) return HELP
  const env = readEnvironment()
  const url = databaseUrl(env)
  const onWait = () => console.log("Another process is migrating this database; waiting for it …")
  await withMigrationLock(
    url,
    // Medusa must not go through a pooler here either.
    (lost) => migrate({ ...env, DATABASE_URL: url }, given["all-links"] ?? false, lost),
    { onWait },
  )
  return "The database is up to date."
})
