import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { DATA, LOGS, ROOT } from "../../scripts/lib/paths.mjs"
import type { Find } from "./left-behind-dump"
import type { Sought } from "./left-behind-values"
import { STACK_FILE } from "./stack"

/** Everything the stack's programs write besides the databases; production's own `.data` lies in the build. */
const FOLDERS = [
  path.join(DATA, "mail"),
  path.join(DATA, "documents"),
  path.join(DATA, "e2e-documents"),
  path.join(ROOT, ".medusa", "server", ".data"),
  path.join(ROOT, ".medusa", "server", "static"),
  path.join(ROOT, ".data", "uploads"),
]

/** The logs of the backend, the storefront, the migrations, PostgreSQL and Redis; each run begins them anew. The partner's is its own. */
const OUR_LOGS = /^(e2e-(?!demo-partner)|test-redis)/

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

/** Written by this run: what earlier ones left is theirs. */
function filesOfThisRun(): string[] {
  const since = statSync(STACK_FILE).mtimeMs
  const logs = filesIn(LOGS).filter((file) => OUR_LOGS.test(path.basename(file)))
  return [...logs, ...FOLDERS.flatMap(filesIn).filter((file) => statSync(file).mtimeMs >= since)]
}

const isAddress = ({ from }: Sought): boolean => from === "patient.email"

/** The logs, mails and documents of this run in which any of these values stands. */
export function findInFiles(sought: Sought[]): { files: number; finds: Find[] } {
  const files = filesOfThisRun()
  if (!files.some((file) => file.endsWith("e2e-backend.log")))
    throw new Error("The backend left no log to look at.")
  const addresses = sought.filter(isAddress).map(({ value }) => value.toLowerCase())
  const finds = files.flatMap((file) => {
    const text = readFileSync(file).toString("utf8").toLowerCase()
    // An address may hold its owner's name; it is found as the address it is.
    const apart = addresses.reduce((rest, address) => rest.replaceAll(address, ""), text)
    const place = path.relative(ROOT, file)
    return sought
      .filter((one) => one.standsIn(isAddress(one) ? text : apart))
      .map(({ from }) => ({ place, from }))
  })
  return { files: files.length, finds }
}
