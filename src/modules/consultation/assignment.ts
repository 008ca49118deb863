import type { Context } from "@medusajs/framework/types"
import { findClinician } from "./find-clinician"
import type { ConsultationModuleService } from "./service"

/** Whether this member is a clinician who holds a case of this patient right now, or has decided one. */
export async function treats(
  service: ConsultationModuleService,
  business_id: string,
  { member_id, customer_id }: { member_id: string; customer_id: string },
  context: Context,
): Promise<boolean> {
  const clinician = await findClinician(service, business_id, member_id, context)
  if (!clinician) return false
  const theirs = [
    { claimed_by: clinician.id, claim_expires_at: { $gt: new Date() } },
    { decided_by: clinician.id },
  ]
  const filters = { business_id, customer_id, $or: theirs }
  const [found] = await service.listConsultations(filters, { take: 1, select: ["id"] }, context)
  return Boolean(found)
}
