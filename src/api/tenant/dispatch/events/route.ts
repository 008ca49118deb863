import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { DISPATCH_MODULE } from "../../../../modules/dispatch"
import type { DispatchModuleService } from "../../../../modules/dispatch/service"
import { tenantOf } from "../../../utils/tenant"
import { pageFields, parseInput } from "../../../utils/validate"

const Query = z.object({
  ...pageFields,
  status: z.enum(["pending", "sending", "delivered", "dead_letter"]).optional(),
})

/** What the active business has sent to the pharmacy, newest first. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const dispatch: DispatchModuleService = req.scope.resolve(DISPATCH_MODULE)
  const page = parseInput(Query, req.query)
  const [events, count] = await dispatch.scoped(tenantOf(req).business.id).listEvents(page)
  res.json({ events, count, limit: page.limit, offset: page.offset })
}
