import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { SECRET_ACTIONS } from "../../../../../workflows/business/steps/change-secret"
import { changeSecretWorkflow } from "../../../../../workflows/business/workflows/change-secret"
import { aboutRecord } from "../../../../utils/audit/about-record"
import { parseInput } from "../../../../utils/validate"

const KINDS = ["fulfillment", "partner_status"] as const

const AdminChangeSecret = z.strictObject({
  kind: z.enum(KINDS, `must be ${KINDS.join(" or ")}`),
  action: z.enum(SECRET_ACTIONS, `must be one of ${SECRET_ACTIONS.join(", ")}`),
})

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
