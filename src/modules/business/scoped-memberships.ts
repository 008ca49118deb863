import { assertScope } from "../../lib/scope"
import { changeMembership, type MembershipChange } from "./change-membership"
import { openInvitation, type NewInvitation } from "./invitations"
import type { BusinessModuleService } from "./service"
import type { BusinessMemberRow, MemberRow } from "./types"

export type MemberWithPerson = BusinessMemberRow & { person: MemberRow | null }

/** A membership, and the token to mail; no token when nobody is to be invited because they were in, or were put out. */
export type Invited = { membership: BusinessMemberRow; token: string | null; created: boolean }

/** Who works for one business. */
export class ScopedMemberships {
  constructor(
    protected readonly service: BusinessModuleService,
    protected readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  /** Memberships with the person behind each; an open invitation has none yet. */
  async members(): Promise<MemberWithPerson[]> {
    const { business_id, service } = this
    return service.inScope(business_id, async (context) => {
      const rows = await service.listBusinessMembers(
        { business_id },
        { order: { created_at: "ASC" } },
        context,
      )
      const ids = rows.map((row) => row.member_id).filter((id) => id !== null)
      const people = await service.listMembers({ id: ids }, {}, context)
      const byId = new Map(people.map((person) => [person.id, person]))
      return rows.map((row) => ({ ...row, person: byId.get(row.member_id ?? "") ?? null }))
    })
  }

  /** Invites an address, or opens its invitation again (see `keep_open`). */
  async invite(invitation: NewInvitation): Promise<Invited> {
    const { business_id, service } = this
    const { email, role, keep_open } = invitation
    return service.inScope(business_id, async (context) => {
      const [before] = await service.listBusinessMembers({ business_id, email }, { take: 1 }, context)
      const settled = keep_open ? before?.status !== "invited" : before?.status === "active"
      if (before && settled) return { membership: before, token: null, created: false }
      const { token, columns } = openInvitation(before?.invitation_expires_at, invitation)
      const row = { business_id, email, role, status: "invited" as const, ...columns }
      const [membership] = before
        ? await service.updateBusinessMembers([{ id: before.id, ...row }], context)
        : await service.createBusinessMembers([row], context)
      return { membership, token, created: !before }
    })
  }

  /** Turns an invitation into an active membership of `member_id`; its token is used up. */
  async acceptInvitation(membership_id: string, member_id: string): Promise<BusinessMemberRow> {
    const { business_id, service } = this
    return service.inScope(business_id, async (context) => {
      const used = { status: "active" as const, invitation_hash: null, invitation_expires_at: null }
      const selector = { id: membership_id, business_id }
      const [row] = await service.updateBusinessMembers({ selector, data: { member_id, ...used } }, context)
      return row
    })
  }

  /** See `changeMembership`. @throws CodedError NOT_FOUND, LAST_OWNER (409) */
  async changeMembership(membership_id: string, change: MembershipChange): Promise<BusinessMemberRow> {
    const { business_id, service } = this
    return service.inScope(business_id, (context) =>
      changeMembership(service, business_id, membership_id, change, context),
    )
  }

  /** The membership of an address, whatever its status. */
  async membershipOf(email: string): Promise<BusinessMemberRow | null> {
    const { business_id, service } = this
    return service.inScope(business_id, async (context) => {
      const [row] = await service.listBusinessMembers({ business_id, email }, { take: 1 }, context)
      return row ?? null
    })
  }

  /** Puts a membership back to what it was; null removes it. For undoing what a workflow did. */
  async restoreMembership(membership_id: string, before: BusinessMemberRow | null): Promise<void> {
    const { business_id, service } = this
    const selector = { id: membership_id, business_id }
    await service.inScope(business_id, async (context) => {
      if (!before) return service.deleteBusinessMembers(selector, context)
      const { member_id, role, status, invitation_hash, invitation_expires_at } = before
      const data = { member_id, role, status, invitation_hash, invitation_expires_at }
      await service.updateBusinessMembers({ selector, data }, context)
    })
  }
}
