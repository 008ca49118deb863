import { withDevelopmentSecrets } from "../utils/env/development-secrets"
import { readVariables, type Source } from "../utils/env/read-variables"

/** What the commands about keys need of the environment, and nothing else: they run where only a database is at hand. */
export interface PhiSettings {
  database_url: string
  current: Buffer | undefined
  old: Buffer[]
  enabled: boolean
}

const NEEDED = [
  "DATABASE_URL",
  "DATABASE_DIRECT_URL",
  "PHI_ENCRYPTION_ENABLED",
  "ENCRYPTION_KEY_CURRENT",
  "ENCRYPTION_KEY_OLD",
]

/**
 * @param source the environment, `.env` included
 * @param secrets_file where a developer's generated secrets are kept
 * @returns the settings, or one line for each mistake
 */
export function readPhiSettings(source: Source, secrets_file: string): PhiSettings | string[] {
  const strict = source.NODE_ENV === "production"
  const { values, problems } = readVariables(
    strict ? source : withDevelopmentSecrets(source, secrets_file),
    strict,
  )
  const ours = problems.filter((line) => NEEDED.some((name) => line.startsWith(`${name}:`)))
  const database_url = values.DATABASE_DIRECT_URL ?? values.DATABASE_URL
  if (ours.length > 0 || !database_url) return ours
  return {
    database_url,
    current: values.ENCRYPTION_KEY_CURRENT,
    old: values.ENCRYPTION_KEY_OLD ?? [],
    enabled: values.PHI_ENCRYPTION_ENABLED ?? true,
  }
}
