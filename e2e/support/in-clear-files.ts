import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { DATA, LOGS, ROOT } from "../../scripts/lib/paths.mjs"
import { STACK_FILE } from "./stack"

/** Everything the stack's programs write besides the databases; production's own `.data` lies in the build. */
const FOLDERS = [
  path.join(DATA, "mail"),
  path.join(DATA, "documents"),
  path.join(ROOT, ".medusa", "server", ".data"),
  path.join(ROOT, ".medusa", "server", "static"),
]

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

/** Written by this run: what earlier ones left is theirs. A log is begun anew by each. */
function filesOfThisRun(): string[] {
  const since = statSync(STACK_FILE).mtimeMs
  const logs = filesIn(LOGS).filter((file) => path.basename(file).startsWith("e2e-"))
  return [...logs, ...FOLDERS.flatMap(filesIn).filter((file) => statSync(file).mtimeMs >= since)]
}

/** The logs, mails and documents of this run in which any of these words stands. */
export function filesInClear(words: string[]): string[] {
  const files = filesOfThisRun()
  if (!files.some((file) => file.endsWith("e2e-backend.log")))
    throw new Error("The backend left no log to look at.")
  const hit = (file: string) => {
    const text = readFileSync(file).toString("utf8").toLowerCase()
    return words.some((word) => text.includes(word.toLowerCase()))
  }
  return files.filter(hit).map((file) => path.relative(ROOT, file))
}
