import type { Context } from "@medusajs/framework/types"
import { refusalToClaim, type Refusal } from "../../lib/decision-rules"
import { REFUSALS } from "../../lib/decision-refusals"
import { conflict, forbidden, notFound } from "../../utils/coded-error"
import { transactionOf } from "../../utils/scope-transaction"
import { auditCase, recordEvent } from "./record-event"
import { findClinician } from "./find-clinician"
import type { ConsultationModuleService } from "./service"
import type { ClinicianWithLicenses, ConsultationRow, Decider } from "./types"

/** How long a claim keeps others away from a case, ms. */
export const CLAIM_LIFETIME_MS = 15 * 60 * 1000

export function refuse(refusal: Refusal): never {
  const { kind, message } = REFUSALS[refusal]
  throw kind === "conflict" ? conflict(refusal, message) : forbidden(refusal, message)
}

/**
 * Locks a case and everything that decides whether this person may work on it, until the transaction ends: an
 * approval and a revoked licence or membership cannot pass each other.
 *
 * @throws CodedError NOT_FOUND for a case of another business, NOT_A_CLINICIAN without membership
 */
export async function lockForReview(
  service: ConsultationModuleService,
  business_id: string,
  consultation_id: string,
  { member_id, membership_guard }: Decider,
  context: Context,
): Promise<{ row: ConsultationRow; clinician: ClinicianWithLicenses }> {
  const transaction = transactionOf(context)
  await transaction.execute("select 1 from consultation where business_id = ? and id = ? for update", [
    business_id,
    consultation_id,
  ])
  const [row] = await service.listConsultations({ business_id, id: consultation_id }, { take: 1 }, context)
  if (!row) throw notFound("This case does not exist.")
  const locked = "select id from clinician where member_id = ? and deleted_at is null for share"
  await transaction.execute(locked, [member_id])
  const clinician = await findClinician(service, business_id, member_id, context)
  if (!clinician) return refuse("NOT_A_CLINICIAN")
  await transaction.execute("select 1 from license where clinician_id = ? for share", [clinician.id])
  if (clinician.business_id === business_id) {
    const membership = await transaction.execute(membership_guard.sql, membership_guard.params)
    if (membership.length === 0) return refuse("NOT_A_CLINICIAN")
  }
  return { row, clinician }
}

/** Puts a case into one clinician's hands for 15 minutes; claiming again extends the time. */
export async function claimCase(
  service: ConsultationModuleService,
  business_id: string,
  consultation_id: string,
  decider: Decider,
  context: Context,
): Promise<void> {
  const now = new Date()
  const { row, clinician } = await lockForReview(service, business_id, consultation_id, decider, context)
  const refusal = refusalToClaim(clinician, row, now)
  if (refusal) refuse(refusal)
  const claim = { claimed_by: clinician.id, claim_expires_at: new Date(now.getTime() + CLAIM_LIFETIME_MS) }
  await service.updateConsultations([{ id: row.id, status: "in_review" as const, ...claim }], context)
  if (row.claimed_by !== clinician.id) {
    await recordEvent(service, row, "claimed", { type: "member", id: decider.member_id }, context)
  }
  await auditCase(row, "claimed", context)
}

/** Gives a case back to the queue. Releasing what one does not hold changes nothing. */
export async function releaseCase(
  service: ConsultationModuleService,
  business_id: string,
  consultation_id: string,
  decider: Decider,
  context: Context,
): Promise<void> {
  const { row, clinician } = await lockForReview(service, business_id, consultation_id, decider, context)
  if (row.status !== "in_review" || row.claimed_by !== clinician.id) return
  const free = { status: "submitted" as const, claimed_by: null, claim_expires_at: null }
  await service.updateConsultations([{ id: row.id, ...free }], context)
  await recordEvent(service, row, "released", { type: "member", id: decider.member_id }, context)
  await auditCase(row, "released", context)
}
