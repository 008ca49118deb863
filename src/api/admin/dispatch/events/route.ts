import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DISPATCH_MODULE } from "../../../../modules/dispatch"
import type { DispatchModuleService } from "../../../../modules/dispatch/service"
import { parseInput } from "../../../utils/validate"
import { AdminListEvents } from "./validators"
import { withBusinessNames } from "./with-business-names"

/** Every business's deliveries, newest first unless asked otherwise, for platform operators. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const dispatch: DispatchModuleService = req.scope.resolve(DISPATCH_MODULE)
  const { order, ...page } = parseInput(AdminListEvents, req.query)
  const [rows, count] = await dispatch.systemListEvents({ ...page, oldest_first: order === "created_at" })
  const events = await withBusinessNames(req.scope, rows)
  res.json({ events, count, limit: page.limit, offset: page.offset })
}
