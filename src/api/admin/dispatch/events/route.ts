import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DISPATCH_MODULE } from "../../../../modules/dispatch"
import type { DispatchModuleService } from "../../../../modules/dispatch/service"
import { parseInput } from "../../../utils/validate"
import { AdminListEvents } from "./validators"

/** Every business's deliveries, newest first, for platform operators. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const dispatch: DispatchModuleService = req.scope.resolve(DISPATCH_MODULE)
  const page = parseInput(AdminListEvents, req.query)
  const [events, count] = await dispatch.systemListEvents(page)
  res.json({ events, count, limit: page.limit, offset: page.offset })
}
