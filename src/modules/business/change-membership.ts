import type { Context } from "@medusajs/framework/types"
import { conflict, notFound } from "../../utils/coded-error"
import { transactionOf } from "../../utils/scope-transaction"
import type { BusinessModuleService } from "./service"
import type { BusinessMemberRow } from "./types"

export type MembershipChange = Partial<Pick<BusinessMemberRow, "role" | "status">>

type Standing = Pick<BusinessMemberRow, "id" | "role" | "status">

const isOwner = ({ role, status }: Standing): boolean => role === "owner" && status !== "revoked"

/**
 * Changes somebody's role or ends their membership; it counts with their next request. One change at a time in a
 * business, so that two owners cannot put each other out.
 *
 * @returns the membership as it was, for undoing it
 * @throws CodedError NOT_FOUND, LAST_OWNER (409)
 */
export async function changeMembership(
  service: BusinessModuleService,
  business_id: string,
  membership_id: string,
  change: MembershipChange,
  context: Context,
): Promise<BusinessMemberRow> {
  const members: Standing[] = await transactionOf(context).execute(
    "select id, role, status from business_member where business_id = ? and deleted_at is null order by id for update",
    [business_id],
  )
  const after = members.map((row) => (row.id === membership_id ? { ...row, ...change } : row))
  if (members.some(isOwner) && !after.some(isOwner))
    throw conflict("LAST_OWNER", "A business keeps at least one owner: make somebody else an owner first.")
  const [before] = await service.listBusinessMembers({ id: membership_id, business_id }, { take: 1 }, context)
  if (!before) throw notFound("This member does not exist.")
  // An invitation that was taken back opens no door, however old its e-mail is.
  const closed = change.status === "revoked" ? { invitation_hash: null, invitation_expires_at: null } : {}
  await service.updateBusinessMembers([{ id: membership_id, ...change, ...closed }], context)
  return before
}
