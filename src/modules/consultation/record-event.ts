import type { Context } from "@medusajs/framework/types"
import { auditInTransaction } from "../../utils/audit-in-transaction"
import type { ConsultationModuleService } from "./service"
import type { ConsultationEventRow } from "./types"

export type Actor = { type: ConsultationEventRow["actor_type"]; id: string }

const ACTIONS = {
  submitted: "consultation.submit",
  claimed: "consultation.claim",
  released: "consultation.release",
  approved: "consultation.approve",
  rejected: "consultation.reject",
} as const

/** Appends what just happened to a case to the audit log, as the last act of its transaction. */
export function auditCase(
  { id, business_id, patient_id }: { id: string; business_id: string; patient_id: string },
  type: keyof typeof ACTIONS,
  context: Context,
): Promise<void> {
  const about = { entity: "consultation", entity_id: id, patient_id }
  return auditInTransaction(context, { business_id, action: ACTIONS[type], ...about })
}

/** Adds a line to a case's history, in the transaction that made it true. */
export async function recordEvent(
  service: ConsultationModuleService,
  subject: { id: string; business_id: string },
  type: ConsultationEventRow["type"],
  actor: Actor,
  context: Context,
): Promise<void> {
  const event = { actor_type: actor.type, actor_id: actor.id, occurred_at: new Date() }
  const about = { business_id: subject.business_id, consultation_id: subject.id }
  await service.createConsultationEvents([{ ...about, type, ...event }], context)
}
