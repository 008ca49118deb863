import { cpSync, mkdirSync, rmSync } from "node:fs"
import path from "node:path"

const ROOT = path.resolve(__dirname, "../../..")
const FIXTURES = path.join(ROOT, "integration-tests/fixtures/jobs")

/** A copy of this project whose jobs are the fixtures, so that real processes can run jobs that no deployment has. */
export function projectWithJobs(name: string): { folder: string; remove: () => void } {
  const folder = path.join(ROOT, ".data", `${name}-${process.pid}`)
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  remove()
  mkdirSync(folder, { recursive: true })
  for (const part of ["src", "medusa-config.ts", "package.json", "tsconfig.json"])
    cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true })
  rmSync(path.join(folder, "src/jobs"), { recursive: true })
  // As deep as they were, so that what they import is where they say.
  cpSync(FIXTURES, path.join(folder, "src/jobs/fixtures"), { recursive: true })
  return { folder, remove }
}
