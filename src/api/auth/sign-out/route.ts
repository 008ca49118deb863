import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endSignInsWorkflow } from "../../../workflows/access/workflows/end-sign-ins"
import { nextSecond, thisSecond } from "../../../workflows/access/seconds"
import { claimsOf } from "../../utils/sign-in-claims"
import type { SignOutRequestType } from "./validators"

/** Signs out: the token is refused from now on, by every process. With `everywhere`, so is every other of this login. */
export async function POST(req: AuthenticatedMedusaRequest<SignOutRequestType>, res: MedusaResponse) {
  const { everywhere } = req.validatedBody
  const ends = claimsOf(req).map(({ auth_identity_id, issued_at }) => ({
    auth_identity_id,
    issued_at: everywhere ? thisSecond() : issued_at,
    everywhere,
  }))
  await endSignInsWorkflow(req.scope).run({ input: { ends } })
  if (everywhere) await nextSecond()
  res.json({ signed_out: true })
}
