import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeSecretWorkflow } from "../../../../../workflows/business/workflows/change-secret"
import { aboutRecord } from "../../../../utils/audit/about-record"
import { parseInput } from "../../../../utils/validate"
import { AdminChangeSecret } from "./validators"

/** Changes a webhook secret. A new one is in this answer only: nothing ever shows it again. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const input = parseInput(AdminChangeSecret, req.body ?? {})
  const { result } = await changeSecretWorkflow(req.scope).run({
    input: { business_id: req.params.id ?? "", ...input },
  })
  const { kind, action } = input
  aboutRecord(req, { business_id: req.params.id ?? "", detail: { kind, action } })
  res.set("cache-control", "no-store").json({ secret: result.secret })
}
