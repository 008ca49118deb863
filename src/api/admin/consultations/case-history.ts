import type { MedusaContainer } from "@medusajs/framework/types"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { DISPATCH_MODULE } from "../../../modules/dispatch"
import type { DispatchModuleService } from "../../../modules/dispatch/service"
import { presentCases } from "./present"

/** A case with its history out of two modules. @throws CodedError NOT_FOUND */
export async function presentCaseHistory(container: MedusaContainer, id: string) {
  const module: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const dispatch: DispatchModuleService = container.resolve(DISPATCH_MODULE)
  const found = await module.systemOperating().oneCase(id)
  const own = module.scoped(found.business_id)
  const [[row], events, [approval], dispatches] = await Promise.all([
    presentCases(container, [found]),
    own.historyOf(id),
    module.scopedApprovals(found.business_id).ofCases([id]),
    dispatch.systemEventHistories({ consultation_id: id }),
  ])
  return {
    ...row,
    approval: approval ? { id: approval.id, status: approval.status, expires_at: approval.expires_at } : null,
    events: events.map(({ id, type, actor_type, occurred_at }) => ({ id, type, actor_type, occurred_at })),
    dispatches,
  }
}
