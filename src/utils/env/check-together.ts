import type { Env } from "./read-variables"

/** Rules that span several variables. */
export function checkTogether(
  env: Partial<Env>,
  strict: boolean,
): { problems: string[]; warnings: string[] } {
  const problems: string[] = []
  const warnings: string[] = []
  const { DATABASE_POOL_MIN: min = 0, DATABASE_POOL_MAX: max = 1 } = env
  if (min > max) problems.push("DATABASE_POOL_MIN: is above DATABASE_POOL_MAX; accepted is at most that")
  const absent = "ENCRYPTION_KEY_CURRENT" in env && !env.ENCRYPTION_KEY_CURRENT
  if (strict && env.PHI_ENCRYPTION_ENABLED && absent) {
    problems.push(
      "ENCRYPTION_KEY_CURRENT: is missing; 32 bytes as 64 hex digits or base64, because PHI_ENCRYPTION_ENABLED=true",
    )
  }
  if (env.REQUIRE_MFA && "AUTH_MFA_ENCRYPTION_KEY" in env && !env.AUTH_MFA_ENCRYPTION_KEY) {
    problems.push(
      "AUTH_MFA_ENCRYPTION_KEY: is missing; at least 32 characters, because REQUIRE_MFA=true and nobody could set a second factor up",
    )
  }
  const { BACKUP_ENCRYPTION_KEY: backup, ENCRYPTION_KEY_CURRENT: health } = env
  if (backup && health?.equals(backup)) {
    problems.push(
      "BACKUP_ENCRYPTION_KEY: is the key of the health data too; accepted is another one, so that no one key opens both",
    )
  }
  if (strict && env.PHI_ENCRYPTION_ENABLED === false) {
    warnings.push("PHI_ENCRYPTION_ENABLED=false: HEALTH DATA IS STORED IN CLEAR TEXT.")
  }
  if (strict) warnings.push(...documentWarnings(env))
  if (strict && env.AUDIT_ENABLED === false) {
    problems.push(
      "AUDIT_ENABLED: is false; accepted in production is only true, because every look at health data is recorded",
    )
  }
  if (strict && env.ENABLE_CONSULT_GATING === false) {
    warnings.push("ENABLE_CONSULT_GATING=false: gated products can be bought without an approval.")
  }
  if (strict && env.ENABLE_RATE_LIMITS === false) {
    warnings.push("ENABLE_RATE_LIMITS=false: passwords can be guessed without limit.")
  }
  if (strict && env.ENABLE_DOMAIN_VERIFICATION === false) {
    warnings.push("ENABLE_DOMAIN_VERIFICATION=false: businesses can claim domains that are not theirs.")
  }
  return { problems, warnings }
}

function documentWarnings(env: Partial<Env>): string[] {
  const { DOCUMENT_STORAGE_PROVIDER: provider, DOCUMENT_STORAGE_BUCKET: bucket, CLAMAV_HOST: scanner } = env
  const storage =
    provider === "local"
      ? "DOCUMENT_STORAGE_PROVIDER=local: documents lie on this machine's disk alone."
      : !bucket && "DOCUMENT_STORAGE_BUCKET is not set: documents cannot be uploaded (503)."
  return [storage, !scanner && "CLAMAV_HOST is not set: uploads are not scanned for viruses."].filter(
    (line) => typeof line === "string",
  )
}
