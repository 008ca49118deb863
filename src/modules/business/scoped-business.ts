import { MedusaError } from "@medusajs/framework/utils"
import { assertScope } from "../../lib/scope"
import { sealSecrets } from "./business-secrets"
import { openInvitation, type NewInvitation } from "./invitations"
import type { BusinessModuleService } from "./service"
import type {
  BusinessMemberRow,
  BusinessRow,
  BusinessSecrets,
  BusinessSettings,
  LocationRow,
  MemberRow,
  ThemeRow,
} from "./types"

export type MemberWithPerson = BusinessMemberRow & { person: MemberRow | null }

/** A membership, and the token to mail; no token when nobody is to be invited because they were in, or were put out. */
export type Invited = { membership: BusinessMemberRow; token: string | null; created: boolean }

type ThemeInput = Partial<
  Pick<ThemeRow, "logo_url" | "primary_color" | "secondary_color" | "radius" | "tagline">
>
type LocationInput = Pick<LocationRow, "name" | "serviceable_states"> & Partial<LocationRow>

/** Everything one business may read or change about itself. Another business's id finds nothing here. */
export class ScopedBusiness {
  constructor(
    private readonly service: BusinessModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  /** @throws MedusaError NOT_FOUND */
  async retrieve(): Promise<BusinessRow> {
    return this.service.inScope(this.business_id, (context) =>
      this.service.retrieveBusiness(this.business_id, {}, context),
    )
  }

  /**
   * Makes sure the business answers on `hostname`; the first one is its primary.
   *
   * @returns whether this call made it so
   * @throws MedusaError CONFLICT when another business has the hostname
   */
  async ensurePlatformDomain(hostname: string): Promise<boolean> {
    const { business_id, service } = this
    return service.inScope(business_id, async (context) => {
      const [existing] = await service.listBusinessDomains({ hostname }, { take: 1 }, context)
      if (existing?.business_id === business_id) return false
      if (existing) throw new MedusaError(MedusaError.Types.CONFLICT, "This hostname is already in use")
      const row = {
        business_id,
        hostname,
        kind: "platform" as const,
        is_primary: true,
        verified_at: new Date(),
      }
      await service.createBusinessDomains([row], context)
      return true
    })
  }

  /** @returns whether there was none before */
  async ensureTheme(
    input: ThemeInput & Pick<ThemeRow, "primary_color" | "secondary_color">,
  ): Promise<boolean> {
    const { business_id, service } = this
    return service.inScope(business_id, async (context) => {
      const [existing] = await service.listThemes({ business_id }, { take: 1 }, context)
      if (!existing) await service.createThemes([{ business_id, ...input }], context)
      return !existing
    })
  }

  async updateTheme(input: ThemeInput): Promise<void> {
    const { business_id, service } = this
    await service.inScope(business_id, async (context) => {
      await service.updateThemes({ selector: { business_id }, data: input }, context)
    })
  }

  async createLocation(input: LocationInput): Promise<LocationRow> {
    const { business_id, service } = this
    return service.inScope(business_id, async (context) => {
      const [row] = await service.createLocations([{ ...input, business_id }], context)
      return row
    })
  }

  /**
   * Gives a business its first place; one that has any keeps what it has.
   *
   * @returns whether there was none before
   */
  async ensureLocation(input: LocationInput): Promise<boolean> {
    const { business_id, service } = this
    return service.inScope(business_id, async (context) => {
      const [existing] = await service.listLocations({ business_id }, { take: 1 }, context)
      if (!existing) await service.createLocations([{ ...input, business_id }], context)
      return !existing
    })
  }

  async locations(): Promise<LocationRow[]> {
    const { business_id, service } = this
    return service.inScope(business_id, (context) => service.listLocations({ business_id }, {}, context))
  }

  async updateSettings(changes: BusinessSettings, secrets?: BusinessSecrets): Promise<void> {
    const { business_id, service } = this
    await service.inScope(business_id, async (context) => {
      const { settings } = await service.retrieveBusiness(business_id, {}, context)
      const sealed = secrets ? { sealed_secrets: sealSecrets(service.cipher, business_id, secrets) } : {}
      await service.updateBusinesses(
        [{ id: business_id, settings: { ...settings, ...changes }, ...sealed }],
        context,
      )
    })
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
      const [row] = await service.updateBusinessMembers([{ id: membership_id, member_id, ...used }], context)
      return row
    })
  }

  /** @throws MedusaError NOT_FOUND for a membership of another business */
  async revokeMembership(membership_id: string): Promise<void> {
    const { business_id, service } = this
    await service.inScope(business_id, async (context) => {
      const [row] = await service.listBusinessMembers(
        { id: membership_id, business_id },
        { take: 1 },
        context,
      )
      if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No such member")
      await service.updateBusinessMembers([{ id: row.id, status: "revoked" as const }], context)
    })
  }
}
