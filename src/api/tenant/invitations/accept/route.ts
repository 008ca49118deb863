import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { acceptInvitationWorkflow } from "../../../../workflows/business/workflows/accept-invitation"
import type { AcceptInvitationType } from "../validators"

/** Joins a business with the token from the invitation e-mail; one who has a login already proves it by password. */
export async function POST(req: MedusaRequest<AcceptInvitationType>, res: MedusaResponse) {
  const { result } = await acceptInvitationWorkflow(req.scope).run({ input: req.validatedBody })
  const { id, email, first_name, last_name } = result.member
  res.json({ member: { id, email, first_name, last_name } })
}
