import { PLATFORM_SCOPE, type BusinessId } from "./scope"

export interface LicenseFacts {
  state: string
  status: "active" | "suspended" | "revoked"
  expires_at: Date
}

export interface ClinicianFacts {
  id: string
  business_id: BusinessId
  status: "active" | "inactive"
  licenses: LicenseFacts[]
}

export interface CaseFacts {
  business_id: BusinessId
  state: string
  status: "submitted" | "in_review" | "approved" | "rejected" | "expired"
  claimed_by: string | null
  claim_expires_at: Date | null
}

export type Refusal =
  "NOT_A_CLINICIAN" | "LICENSE_EXPIRED" | "NOT_LICENSED" | "ALREADY_DECIDED" | "CLAIMED" | "NOT_CLAIMED"

/**
 * Why this clinician may not work on this case, or null when they may: active, of this business or the platform's,
 * licensed in the patient's state today (SYSTEM.md, invariant 4).
 */
export function refusalToReview(
  clinician: ClinicianFacts | null,
  facts: CaseFacts,
  now: Date,
): Refusal | null {
  if (!clinician || clinician.status !== "active") return "NOT_A_CLINICIAN"
  if (![PLATFORM_SCOPE, facts.business_id].includes(clinician.business_id)) return "NOT_A_CLINICIAN"
  const here = clinician.licenses.filter(({ state, status }) => state === facts.state && status === "active")
  if (here.length === 0) return "NOT_LICENSED"
  if (here.every(({ expires_at }) => expires_at <= now)) return "LICENSE_EXPIRED"
  return isOpen(facts) ? null : "ALREADY_DECIDED"
}

/** As above, and the case must not be in somebody else's hands. */
export function refusalToClaim(
  clinician: ClinicianFacts | null,
  facts: CaseFacts,
  now: Date,
): Refusal | null {
  const refusal = refusalToReview(clinician, facts, now)
  if (refusal) return refusal
  return isClaimed(facts, now) && facts.claimed_by !== clinician?.id ? "CLAIMED" : null
}

/** As above, and the clinician must hold a claim that has not run out. */
export function refusalToDecide(
  clinician: ClinicianFacts | null,
  facts: CaseFacts,
  now: Date,
): Refusal | null {
  const refusal = refusalToReview(clinician, facts, now)
  if (refusal) return refusal
  return isClaimed(facts, now) && facts.claimed_by === clinician?.id ? null : "NOT_CLAIMED"
}

export const isOpen = ({ status }: Pick<CaseFacts, "status">): boolean =>
  status === "submitted" || status === "in_review"

export const isClaimed = (facts: Pick<CaseFacts, "claimed_by" | "claim_expires_at">, now: Date): boolean =>
  facts.claimed_by !== null && facts.claim_expires_at !== null && facts.claim_expires_at > now
