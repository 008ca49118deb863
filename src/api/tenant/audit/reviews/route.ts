import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AUDIT_MODULE } from "../../../../modules/audit"
import type { AuditModuleService } from "../../../../modules/audit/service"
import { BUSINESS_MODULE } from "../../../../modules/business"
import type { BusinessModuleService } from "../../../../modules/business/service"
import { signOffWeekWorkflow } from "../../../../workflows/audit/workflows/sign-off-week"
import { nameActors } from "../../../utils/audit/name-actors"
import { membershipOf } from "../../../utils/membership"
import { tenantOf } from "../../../utils/tenant"
import type { TenantSignOffType } from "../validators"

const WEEKS = 8

/** The latest weeks with what was flagged, and who signed them off. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const module: AuditModuleService = req.scope.resolve(AUDIT_MODULE)
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  const { id } = tenantOf(req).business
  const { created_at } = await businesses.scoped(id).retrieve()
  const weeks = await module.scoped(id).weeks(WEEKS, new Date(created_at))
  const reviewers = weeks.flatMap(({ review }) =>
    review ? [{ actor_type: "member" as const, actor_id: review.reviewer_id }] : [],
  )
  const nameOf = await nameActors(req.scope, reviewers, { operators: false })
  res.json({
    weeks: weeks.map(({ review, ...week }) => ({
      ...week,
      review: review && {
        ...review,
        reviewer: nameOf({ actor_type: "member", actor_id: review.reviewer_id }),
      },
    })),
  })
}

/** Signs a week off. 409 ALREADY_REVIEWED for one that is. */
export async function POST(req: AuthenticatedMedusaRequest<TenantSignOffType>, res: MedusaResponse) {
  const { member_id, role } = membershipOf(req)
  const { week, note } = req.validatedBody
  const { result } = await signOffWeekWorkflow(req.scope).run({
    input: {
      business_id: tenantOf(req).business.id,
      week,
      note: note || null,
      reviewer_id: member_id,
      reviewer_role: role,
    },
  })
  res.status(201).json({ review: result })
}
