import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DATA } from "../lib/paths.mjs"
import { commandOf } from "../lib/postgres/leftover.mjs"
import { UserError } from "../lib/user-error.mjs"

/** Also tells other tools where the running database is. */
const FILE = join(DATA, "dev.json")

/** @returns {number | undefined} the process of a `npm run dev` that is still at work in this clone */
export function runningDev() {
  try {
    const { pid } = JSON.parse(readFileSync(FILE, "utf8"))
    return pid !== process.pid && commandOf(pid).includes("dev.mjs") ? pid : undefined
  } catch {
    return undefined
  }
}

/** @returns {() => void} gives the lock back */
export function takeLock() {
  const pid = runningDev()
  if (pid)
    throw new UserError(
      `npm run dev is already running in this folder (process ${pid}): stop that one first.`,
    )
  writeRunning({})
  return () => rmSync(FILE, { force: true })
}

/** @param {Record<string, unknown>} facts */
export function writeRunning(facts) {
  mkdirSync(DATA, { recursive: true })
  writeFileSync(FILE, `${JSON.stringify({ pid: process.pid, ...facts }, null, 2)}\n`, { mode: 0o600 })
}
