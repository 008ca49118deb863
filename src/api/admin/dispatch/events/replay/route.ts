import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { replayEventsWorkflow } from "../../../../../workflows/dispatch/workflows/replay-events"
import { aboutRecord } from "../../../../utils/audit/about-record"
import { parseInput } from "../../../../utils/validate"
import { AdminReplayEvents } from "../validators"

/** Sends one, many, or a time range of events again, each under its own id. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const input = parseInput(AdminReplayEvents, req.body ?? {})
  const { result } = await replayEventsWorkflow(req.scope).run({ input })
  const { business_id, ids } = input
  aboutRecord(req, {
    ...(business_id && { business_id }),
    detail: { sent: result.ids.length, named: ids?.length ?? 0 },
  })
  res.json({ event_ids: result.ids, count: result.ids.length })
}
