import { PLATFORM_SCOPE } from "../../lib/scope"
import { BusinessStore } from "./business-store"
import { hashInvitation } from "./invitations"
import type { BusinessMemberRow, MemberRow } from "./types"

/** Members as people: a person may belong to several businesses, so they are no single one's. */
export class BusinessPeople extends BusinessStore {
  /** @throws MedusaError NOT_FOUND */
  async systemRetrieveMember(member_id: string): Promise<MemberRow> {
    return this.retrieveMember(member_id)
  }

  /** A person by address, in lower case. */
  async systemFindMember(email: string): Promise<MemberRow | null> {
    const [member] = await this.listMembers({ email }, { take: 1 })
    return member ?? null
  }

  /** People by id, for naming who did something. */
  async systemListMembers(ids: string[]): Promise<MemberRow[]> {
    return this.listMembers({ id: ids }, { take: ids.length })
  }

  async systemCreateMember(
    person: Pick<MemberRow, "email" | "first_name" | "last_name">,
  ): Promise<MemberRow> {
    return this.createMembers(person)
  }

  async systemDeleteMember(member_id: string): Promise<void> {
    await this.deleteMembers([member_id])
  }

  /** A person's memberships in businesses that count right now, oldest first; the platform is no business. */
  async systemListMemberships(member_id: string): Promise<BusinessMemberRow[]> {
    const filters = { member_id, status: "active" as const, business_id: { $ne: PLATFORM_SCOPE } }
    return this.listBusinessMembers(filters, { order: { created_at: "ASC" } })
  }

  /** The open invitation a token stands for; an expired, used or unknown token is null. */
  async systemFindInvitation(token: string): Promise<BusinessMemberRow | null> {
    const [invitation] = await this.listBusinessMembers(
      { invitation_hash: hashInvitation(token), status: "invited" },
      { take: 1 },
    )
    const expires_at = invitation?.invitation_expires_at
    return expires_at && new Date(expires_at) > new Date() ? invitation : null
  }
}
