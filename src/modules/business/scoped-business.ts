import { MedusaError } from "@medusajs/framework/utils"
import { sealSecrets } from "./business-secrets"
import { ScopedDomains } from "./scoped-domains"
import { ScopedLocations, type LocationInput } from "./scoped-locations"
import { ScopedMemberships } from "./scoped-memberships"
import { ScopedSecrets } from "./scoped-secrets"
import type { BusinessDomainRow, BusinessRow, BusinessSecrets, BusinessSettings, ThemeRow } from "./types"

export type ThemeInput = Partial<
  Pick<ThemeRow, "logo_url" | "primary_color" | "secondary_color" | "radius" | "tagline">
>

/** Everything one business may read or change about itself. Another business's id finds nothing here. */
export class ScopedBusiness extends ScopedMemberships {
  /** @throws MedusaError NOT_FOUND */
  async retrieve(): Promise<BusinessRow> {
    return this.service.inScope(this.business_id, (context) =>
      this.service.retrieveBusiness(this.business_id, {}, context),
    )
  }

  /** The host names its storefront answers on, and those it claims. */
  get hostnames(): ScopedDomains {
    return new ScopedDomains(this.service, this.business_id)
  }

  /** Where it works from, and the states it serves from there. */
  get places(): ScopedLocations {
    return new ScopedLocations(this.service, this.business_id)
  }

  /** What its deliveries and its partner's callbacks are signed with. */
  get secrets(): ScopedSecrets {
    return new ScopedSecrets(this.service, this.business_id)
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
      const counting = { hostname, verified_at: { $ne: null } }
      const [existing] = await service.listBusinessDomains(counting, { take: 1 }, context)
      if (existing?.business_id === business_id) return false
      if (existing) throw new MedusaError(MedusaError.Types.CONFLICT, "This hostname is already in use")
      const row = {
        business_id,
        hostname,
        kind: "platform" as const,
        is_primary: true,
        status: "verified" as const,
        verified_at: new Date(),
      }
      await service.createBusinessDomains([row], context)
      return true
    })
  }

  /** The primary one first. */
  async domains(): Promise<BusinessDomainRow[]> {
    const { business_id, service } = this
    const order = { order: { is_primary: "DESC" as const, hostname: "ASC" as const } }
    return service.inScope(business_id, (context) =>
      service.listBusinessDomains({ business_id }, order, context),
    )
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

  /** @returns the look as it was, for undoing it; null when there is none to change */
  async changeTheme(input: ThemeInput): Promise<ThemeRow | null> {
    const { business_id, service } = this
    return service.inScope(business_id, async (context) => {
      const [before] = await service.listThemes({ business_id }, { take: 1 }, context)
      await service.updateThemes({ selector: { business_id }, data: input }, context)
      return before ?? null
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

  async theme(): Promise<ThemeRow | null> {
    const { business_id, service } = this
    return service.inScope(business_id, async (context) => {
      const [theme] = await service.listThemes({ business_id }, { take: 1 }, context)
      return theme ?? null
    })
  }
}
