import { existsSync, readdirSync, readFileSync, rmSync, statfsSync } from "node:fs"
import { totalmem } from "node:os"
import { join } from "node:path"
import { DATA } from "../lib/paths.mjs"
import { commandOf } from "../lib/postgres/leftover.mjs"

const MEMORY = "/dev/shm"
const TMPFS = 0x01021994
const GIB = 2 ** 30
/** What a run's databases and their log take at most, with as much again left for the rest of the machine. */
const ROOM = 4 * GIB
const name = (/** @type {number} */ pid) => `therxspot-test-${pid}`

/**
 * Where a test run keeps its databases: in memory where there is plenty, because every test begins with a fresh copy of
 * one, and writing thousands of small files is most of what that costs; else in the data folder.
 */
export const runFolder = () => join(hasRoom() ? MEMORY : DATA, name(process.pid))

function hasRoom() {
  if (!existsSync(MEMORY)) return false
  const { type, bavail, bsize } = statfsSync(MEMORY)
  const allowed = Math.min(process.constrainedMemory() || Infinity, totalmem())
  return type === TMPFS && bavail * bsize > ROOM && allowed > 3 * ROOM && availableMemory() > 2 * ROOM
}

/** Bytes that can be had without swapping; `os.freemem` leaves out what the page cache would give back. */
function availableMemory() {
  const [, kibibytes] = /^MemAvailable:\s+(\d+) kB$/m.exec(readFileSync("/proc/meminfo", "utf8")) ?? []
  return Number(kibibytes ?? 0) * 1024
}

/** Removes what runs left behind that were cut off. */
export function removeOldFolders() {
  for (const parent of [DATA, MEMORY].filter((folder) => existsSync(folder)))
    for (const entry of readdirSync(parent)) {
      const pid = Number(/^therxspot-test-(\d+)$/.exec(entry)?.[1])
      if (pid && !commandOf(pid).includes("test.mjs"))
        rmSync(join(parent, entry), { recursive: true, force: true })
    }
}
