import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import type { MemberWithPerson } from "../../../modules/business/scoped-memberships"
import { inviteMemberWorkflow } from "../../../workflows/business/workflows/invite-member"
import { tenantOf } from "../../utils/tenant"
import type { TenantInviteMemberType } from "./validators"

const present = ({ id, email, role, status, person }: MemberWithPerson) => ({
  id,
  email,
  role,
  status,
  first_name: person?.first_name ?? null,
  last_name: person?.last_name ?? null,
})

/** Everybody who works for the active business, and who is invited. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  const members = await businesses.scoped(tenantOf(req).business.id).members()
  res.json({ members: members.map(present), count: members.length })
}

/** Invites somebody by e-mail, or sends an open invitation again. */
export async function POST(req: AuthenticatedMedusaRequest<TenantInviteMemberType>, res: MedusaResponse) {
  const { business } = tenantOf(req)
  const { result } = await inviteMemberWorkflow(req.scope).run({
    input: { business_id: business.id, ...req.validatedBody },
  })
  res.status(201).json({ member: present({ ...result.membership, person: null }) })
}
