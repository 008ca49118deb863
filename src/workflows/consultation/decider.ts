import { activeMembershipGuard } from "../../modules/business/active-membership-guard"
import type { Decider } from "../../modules/consultation/types"

/** Who wants to do something with which case of which business. */
export type ReviewInput = { business_id: string; consultation_id: string; member_id: string }

/** Joins the two modules: the consultation's transaction also holds the membership still. */
export const deciderOf = ({ business_id, member_id }: ReviewInput): Decider => ({
  member_id,
  membership_guard: activeMembershipGuard(business_id, member_id),
})
