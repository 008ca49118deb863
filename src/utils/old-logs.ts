import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs"
import path from "node:path"

const OURS = /^therxspot-[a-z]+-\d+\.(log|[\dT-]+\.(log\.gz|rotated))$/
const DAY = 86_400_000

/**
 * Removes log files that nobody has written to for `days`, also those of processes long gone. Safe when several processes
 * tidy one folder at the same time.
 */
export function removeOldLogs(directory: string, days: number, now = Date.now()): void {
  mkdirSync(directory, { recursive: true })
  for (const name of readdirSync(directory).filter((found) => OURS.test(found))) {
    const file = path.join(directory, name)
    const found = statSync(file, { throwIfNoEntry: false })
    if (found && found.mtimeMs < now - days * DAY) rmSync(file, { force: true })
  }
}
