import type { BusinessId } from "../scope"
import type { AuditAction } from "./actions"

export const AUDIT_ACTORS = ["customer", "member", "user", "partner", "hub", "system", "anonymous"] as const

/** `customer` is a patient, `member` works for a business, `user` operates the platform, `system` is a job of ours. */
export type AuditActorType = (typeof AUDIT_ACTORS)[number]

export const AUDIT_OUTCOMES = ["ok", "refused", "failed"] as const
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number]

/** Who did something, from where and by what way; the same for everything one request or job does. */
export type AuditContext = {
  actor_type: AuditActorType
  actor_id: string | null
  actor_role: string | null
  /** Who acts through the actor's sign-in; null when it is the actor. */
  impersonator_id: string | null
  address: string | null
  user_agent: string | null
  request_id: string | null
  /** Method and pattern, such as `GET /tenant/consultations/:id`; never an address with values in it. */
  route: string | null
  workflow: string | null
}

/** Counts, codes and ids. Whatever says something of a person's health or name has no place here. */
export type AuditDetail = Record<string, string | number | boolean | string[]>

/** What was done to which record. */
export type AuditSubject = {
  business_id: BusinessId
  action: AuditAction
  outcome?: AuditOutcome
  entity?: string | null
  entity_id?: string | null
  patient_id?: string | null
  /** A code: why it was refused, or the grant it was done under. */
  reason?: string | null
  detail?: AuditDetail | null
}

/** An entry before the database gives it its place in the chain. `id` is `audit_<ulid>`, made by the caller. */
export type NewAuditEntry = { id: string } & AuditContext & AuditSubject
