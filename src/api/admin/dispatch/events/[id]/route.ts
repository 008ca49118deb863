import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DISPATCH_MODULE } from "../../../../../modules/dispatch"
import type { DispatchModuleService } from "../../../../../modules/dispatch/service"
import { notFound } from "../../../../../utils/coded-error"
import { withBusinessNames } from "../with-business-names"

/** One event with its attempts and the partner's statuses. What a partner worded may be health data and stays out. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const dispatch: DispatchModuleService = req.scope.resolve(DISPATCH_MODULE)
  const [history] = await dispatch.systemEventHistories({ id: req.params.id ?? "" })
  if (!history) throw notFound("This event does not exist.")
  const [event] = await withBusinessNames(req.scope, [history.event])
  res.json({ ...history, event })
}
