import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DISPATCH_MODULE } from "../../../../modules/dispatch"
import type { DispatchModuleService } from "../../../../modules/dispatch/service"
import { tenantOf } from "../../../utils/tenant"
import { parseInput } from "../../../utils/validate"
import { TenantListDispatchEvents } from "./validators"

/** What the active business has sent to the pharmacy, newest first. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const dispatch: DispatchModuleService = req.scope.resolve(DISPATCH_MODULE)
  const page = parseInput(TenantListDispatchEvents, req.query)
  const [events, count] = await dispatch.scoped(tenantOf(req).business.id).listEvents(page)
  res.json({ events, count, limit: page.limit, offset: page.offset })
}
