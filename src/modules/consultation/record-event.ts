import type { Context } from "@medusajs/framework/types"
import type { ConsultationModuleService } from "./service"
import type { ConsultationEventRow } from "./types"

export type Actor = { type: ConsultationEventRow["actor_type"]; id: string }

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
