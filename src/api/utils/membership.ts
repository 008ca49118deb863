import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { BUSINESS_MODULE } from "../../modules/business"
import type { BusinessModuleService } from "../../modules/business/service"
import type { MemberRole } from "../../modules/business/types"
import { CONSULTATION_MODULE } from "../../modules/consultation"
import type { ConsultationModuleService } from "../../modules/consultation/service"
import { PLATFORM_SCOPE } from "../../lib/scope"
import { CodedError, forbidden, notFound } from "../../utils/coded-error"

type Membership = { member_id: string; role: MemberRole }

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the only way to extend Express' request
  namespace Express {
    interface Request {
      membership?: Membership
    }
  }
}

/** @throws CodedError NOT_FOUND where the middleware did not run: fail closed */
export function membershipOf(req: MedusaRequest<unknown>): Membership {
  if (!req.membership) throw notFound()
  return req.membership
}

/** The signed-in member's id. @throws CodedError UNAUTHORIZED */
export function memberIdOf(req: AuthenticatedMedusaRequest): string {
  const actor = req.auth_context
  if (actor?.actor_type === "member" && actor.actor_id) return actor.actor_id
  throw new CodedError(MedusaError.Types.UNAUTHORIZED, "UNAUTHORIZED", "Sign in first.")
}

/**
 * Resolves the business a member works for right now: the one named by `x-business-id`, else their only one. Read on
 * every request, so that a revoked membership ends at once. A platform clinician may enter any active business, as a
 * clinician and nothing else.
 */
export async function resolveMemberTenant(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const member_id = memberIdOf(req)
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  const memberships = await businesses.systemListMemberships(member_id)
  const wanted =
    req.get("x-business-id") ?? (memberships.length === 1 ? memberships[0]?.business_id : undefined)
  if (!wanted) throw notFound("Choose a business: send its id as x-business-id.")
  const membership = memberships.find(({ business_id }) => business_id === wanted)
  const role = membership?.role ?? (await platformRole(req, member_id))
  const tenant = role && (await businesses.systemFindTenant({ business_id: wanted }))
  if (!role || !tenant) throw notFound()
  req.tenant = tenant
  req.membership = { member_id, role }
  next()
}

async function platformRole(req: MedusaRequest, member_id: string): Promise<MemberRole | null> {
  const consultations: ConsultationModuleService = req.scope.resolve(CONSULTATION_MODULE)
  const known = await consultations.systemListCliniciansOfMember(member_id)
  return known.some(({ business_id }) => business_id === PLATFORM_SCOPE) ? "clinician" : null
}

/** Lets only these roles pass. The clinical act has its own, stricter rules in the consultation module. */
export const requireRole =
  (...roles: MemberRole[]) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    if (!roles.includes(membershipOf(req).role))
      throw forbidden("FORBIDDEN", "Your role does not allow this.")
    next()
  }
