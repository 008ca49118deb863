import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createLocationWorkflow } from "../../../../../workflows/business/workflows/create-location"
import { parseInput } from "../../../../utils/validate"
import { answerProfile } from "../../answer-profile"
import { AdminCreateLocation } from "./validators"

/** Gives a business another place. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const input = parseInput(AdminCreateLocation, req.body ?? {})
  await createLocationWorkflow(req.scope).run({ input: { business_id: req.params.id ?? "", ...input } })
  res.status(201)
  await answerProfile(req, res)
}
