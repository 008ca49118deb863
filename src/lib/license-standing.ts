import type { LicenseFacts } from "./decision-rules"

/** How long before its end a licence is worth a reminder, ms: renewals take state boards up to two months. */
export const EXPIRES_SOON_MS = 60 * 24 * 60 * 60 * 1000

export type LicenseStanding = "valid" | "expires_soon" | "expired" | "suspended" | "revoked"

/** What a licence is good for at a moment; in the decision rules' sense `expires_at` itself is too late. */
export function licenseStanding(
  { status, expires_at }: Pick<LicenseFacts, "status" | "expires_at">,
  now: Date,
): LicenseStanding {
  if (status !== "active") return status
  const left_ms = expires_at.getTime() - now.getTime()
  if (left_ms <= 0) return "expired"
  return left_ms <= EXPIRES_SOON_MS ? "expires_soon" : "valid"
}
