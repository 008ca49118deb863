import { randomBytes } from "node:crypto"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { variables } from "./variables"
import type { Source } from "./read-variables"
import type { Variable } from "./variable"

/**
 * Fills the secrets a developer did not set: generated once, kept in a file git ignores, readable by its owner only.
 *
 * @param source the raw environment; what it sets is never overridden
 * @param file absolute path of the secrets file
 */
export function withDevelopmentSecrets(source: Source, file: string): Source {
  const kept = readKept(file)
  const missing = Object.entries<Variable<unknown>>(variables)
    .filter(([name, variable]) => variable.generated > 0 && !source[name]?.trim() && !kept[name])
    .map(([name, variable]) => [name, randomBytes(variable.generated).toString("hex")])
  const secrets: Source = { ...kept, ...Object.fromEntries(missing) }
  if (missing.length > 0) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  }
  const given = Object.entries(source).filter(([, value]) => value?.trim())
  return { ...secrets, ...Object.fromEntries(given) }
}

function readKept(file: string): Source {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return {}
  }
}
