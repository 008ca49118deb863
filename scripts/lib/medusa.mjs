import { join } from "node:path"
import { LOGS, ROOT } from "./paths.mjs"
import { runCommand } from "./run-command.mjs"

/** Called directly rather than through npx, which would stand between us and the process. */
export const MEDUSA_CLI = join(ROOT, "node_modules", "@medusajs", "cli", "cli.js")

/**
 * Brings a database up to date without asking questions.
 * @param {NodeJS.ProcessEnv} env @param {{ cwd?: string, logName?: string }} [options]
 */
export const migrate = (env, { cwd = ROOT, logName = "migrate" } = {}) =>
  runCommand({
    name: "Migrating the database",
    command: process.execPath,
    args: [MEDUSA_CLI, "db:migrate", "--execute-all-links"],
    cwd,
    env,
    log: join(LOGS, `${logName}.log`),
  })

/**
 * Fills a database with the demo businesses; safe to repeat.
 * @param {NodeJS.ProcessEnv} env @param {{ logName?: string }} [options]
 */
export const seed = (env, { logName = "seed" } = {}) =>
  runCommand({
    name: "Seeding the database",
    command: "npm",
    args: ["run", "--silent", "seed"],
    cwd: ROOT,
    env,
    log: join(LOGS, `${logName}.log`),
  })
