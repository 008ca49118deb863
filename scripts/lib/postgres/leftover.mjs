import { execFileSync } from "node:child_process"
import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

/** @param {number} pid @returns {string} its command line, "" when there is no such process */
export function commandOf(pid) {
  try {
    return execFileSync("ps", ["-ww", "-o", "args=", "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
  } catch {
    return procCommand(pid)
  }
}

/** Small images have no ps. @param {number} pid */
function procCommand(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
  } catch {
    return ""
  }
}

/**
 * Deals with what a run that was cut off left in the data folder: a server that still runs is asked to
 * stop; a lock naming a process that is by now another program is removed, since PostgreSQL itself would
 * believe it. A lock of a process that is gone PostgreSQL removes by itself.
 * @param {string} dataDir
 */
export async function clearLeftover(dataDir) {
  const file = join(dataDir, "postmaster.pid")
  let pid = 0
  try {
    pid = Number.parseInt(readFileSync(file, "utf8"), 10)
  } catch {
    return
  }
  if (!Number.isInteger(pid) || pid <= 0) return rmSync(file, { force: true })
  const command = commandOf(pid)
  if (command === "") return
  if (!command.includes(dataDir)) return rmSync(file, { force: true })
  process.kill(pid, "SIGINT")
  for (let waited = 0; waited < 20_000 && commandOf(pid).includes(dataDir); waited += 100) await sleep(100)
}
