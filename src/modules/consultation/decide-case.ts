import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { refusalToDecide } from "../../lib/decision-rules"
import { outboxStatements } from "../../lib/outbox"
import { sealRow } from "../../lib/phi"
import { transactionOf } from "../../utils/scope-transaction"
import { CONSULTATION_PHI } from "./phi-columns"
import { lockForReview, refuse } from "./review-case"
import { auditCase, recordEvent } from "./record-event"
import type { ConsultationModuleService } from "./service"
import type { ApprovalRow, ClinicianWithLicenses, ConsultationRow, Decider } from "./types"

const DAY_MS = 24 * 60 * 60 * 1000

type Held = { row: ConsultationRow; clinician: ClinicianWithLicenses; now: Date }

async function lockForDecision(
  service: ConsultationModuleService,
  business_id: string,
  consultation_id: string,
  decider: Decider,
  context: Context,
): Promise<Held> {
  const now = new Date()
  const held = await lockForReview(service, business_id, consultation_id, decider, context)
  const refusal = refusalToDecide(held.clinician, held.row, now)
  return refusal ? refuse(refusal) : { ...held, now }
}

/**
 * Approves a case: decision, approval, history and the outbox event that tells the partner are one transaction
 * (SYSTEM.md, invariants 1 and 4). Either all of it happened or none.
 *
 * @throws CodedError with a `Refusal` as its code
 */
export async function approveCase(
  service: ConsultationModuleService,
  business_id: string,
  consultation_id: string,
  decider: Decider,
  context: Context,
): Promise<ApprovalRow> {
  const { row, clinician, now } = await lockForDecision(
    service,
    business_id,
    consultation_id,
    decider,
    context,
  )
  const policy = await service.retrieveConsultPolicy(row.consult_policy_id, {}, context)
  const decision = {
    status: "approved" as const,
    decided_by: clinician.id,
    decided_at: now,
    claim_expires_at: null,
  }
  await service.updateConsultations([{ id: row.id, ...decision }], context)
  const { customer_id, product_id, variant_id } = row
  const facts = {
    business_id,
    consultation_id,
    customer_id,
    product_id,
    variant_id,
    clinician_id: clinician.id,
  }
  const expires_at = new Date(now.getTime() + policy.approval_days * DAY_MS)
  const times = { approved_at: now, expires_at }
  const limits = { refills_allowed: policy.refills, quantity_allowed: policy.quantity }
  const [approval] = await service.createApprovals([{ ...facts, ...times, ...limits }], context)
  await recordEvent(service, row, "approved", { type: "member", id: decider.member_id }, context)
  await tellPartner(approval, context)
  await auditCase(row, "approved", context)
  return approval
}

async function tellPartner(approval: ApprovalRow, context: Context): Promise<void> {
  const { business_id, consultation_id, customer_id, product_id, variant_id } = approval
  const statements = outboxStatements({
    id: generateEntityId(undefined, "outbox"),
    business_id,
    type: "consult.approved",
    payload: {
      approval_id: approval.id,
      consultation_id,
      customer_id,
      product_id,
      variant_id,
      approved_at: approval.approved_at.toISOString(),
      expires_at: approval.expires_at.toISOString(),
    },
  })
  for (const { sql, params } of statements) await transactionOf(context).execute(sql, params)
}

/** Rejects a case with a reason the patient will read. The reason is health data. */
export async function rejectCase(
  service: ConsultationModuleService,
  business_id: string,
  consultation_id: string,
  decider: Decider & { reason: string },
  context: Context,
): Promise<void> {
  const { row, clinician, now } = await lockForDecision(
    service,
    business_id,
    consultation_id,
    decider,
    context,
  )
  const sealed = sealRow(service.cipher, CONSULTATION_PHI, { id: row.id, rejection_reason: decider.reason })
  const decision = {
    status: "rejected" as const,
    decided_by: clinician.id,
    decided_at: now,
    claim_expires_at: null,
  }
  await service.updateConsultations([{ ...decision, ...sealed }], context)
  await recordEvent(service, row, "rejected", { type: "member", id: decider.member_id }, context)
  await auditCase(row, "rejected", context)
}
