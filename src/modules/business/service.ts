import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { createPhiCipher, type PhiCipher } from "../../lib/phi"
import { directConnectionString } from "../../utils/direct-connection"
import { PgListener } from "../../utils/pg-listener"
import { PLATFORM_SCOPE } from "../../lib/scope"
import { enterScope } from "../../utils/scope-transaction"
import { openSecrets } from "./business-secrets"
import { DnsLookups } from "./dns-lookups"
import { DomainChecks } from "./domain-checks"
import { findTenant } from "./find-tenant"
import { hashInvitation } from "./invitations"
import { Business } from "./models/business"
import { BusinessDomain } from "./models/business-domain"
import { BusinessMember } from "./models/business-member"
import { HubRequest } from "./models/hub-request"
import { Location } from "./models/location"
import { Member } from "./models/member"
import { Theme } from "./models/theme"
import { Operating } from "./operating"
import { Provisioning } from "./provisioning"
import { ScopedBusiness } from "./scoped-business"
import { TenantCache } from "./tenant-cache"
import { TENANT_CHANNEL } from "./tenant-channel"
import type {
  BusinessMemberRow,
  BusinessModuleOptions,
  BusinessRow,
  BusinessSettings,
  DispatchEndpointSettings,
  MemberRow,
  Tenant,
  TenantKey,
} from "./types"

/**
 * Businesses, their hosts, places, people and looks.
 *
 * `scoped(business_id)` is for everybody; methods named `system…` cross businesses and are for jobs, the Hub,
 * sign-in and platform operators only (a lint rule holds callers to it).
 */
export class BusinessModuleService extends MedusaService({
  Business,
  BusinessDomain,
  Location,
  Member,
  BusinessMember,
  Theme,
  HubRequest,
}) {
  readonly cipher: PhiCipher
  private readonly cache = new TenantCache()
  private readonly listener: PgListener
  private readonly lookups: DnsLookups

  __hooks = {
    onApplicationStart: async () => this.listener.start(),
    onApplicationShutdown: async () => this.listener.stop(),
  }

  constructor(container: Record<string, unknown>, options: BusinessModuleOptions) {
    super(container, options)
    this.cipher = createPhiCipher(options.phi)
    this.lookups = new DnsLookups(options.dns_servers ?? [])
    this.listener = new PgListener({
      connection_string: directConnectionString(container, options.direct_url),
      channels: { [TENANT_CHANNEL]: (business_id) => this.cache.drop(business_id) },
      on_reconnect: () => this.cache.clear(),
    })
  }

  scoped(business_id: string): ScopedBusiness {
    return new ScopedBusiness(this, business_id)
  }

  /** Runs `work` in one transaction that PostgreSQL knows to be this business's. */
  @InjectTransactionManager()
  async inScope<T>(
    business_id: string,
    work: (context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T> {
    await enterScope(context, business_id)
    return work(context)
  }

  /**
   * The active business a host, sales channel or id stands for, or null; cached until it changes. While nobody would
   * tell this process of a change, it asks the database each time.
   */
  async systemFindTenant(key: TenantKey): Promise<Tenant | null> {
    if (!this.listener.is_listening) return this.loadTenant_(key)
    return this.cache.get(key, () => this.loadTenant_(key))
  }

  @InjectManager()
  protected async loadTenant_(
    key: TenantKey,
    @MedusaContext() context: Context = {},
  ): Promise<Tenant | null> {
    return findTenant((context as Required<Context<EntityManager>>).manager, key)
  }

  /** Whose sales channel it is, suspended or not. */
  async systemFindBusinessId(sales_channel_id: string): Promise<string | null> {
    const [business] = await this.listBusinesses({ sales_channel_id }, { take: 1, select: ["id"] })
    return business?.id ?? null
  }

  async systemFindBusinessByHandle(handle: string): Promise<BusinessRow | null> {
    const [business] = await this.listBusinesses({ handle }, { take: 1 })
    return business ?? null
  }

  /** What only the Hub's provisioning does, and undoes. */
  systemProvisioning(): Provisioning {
    return new Provisioning(this)
  }

  /** What only platform operators do. */
  systemOperating(): Operating {
    return new Operating(this)
  }

  /** Looks at host names' DNS; whether one is free is no single business's matter. */
  systemDomainChecks(): DomainChecks {
    return new DomainChecks(this, this.lookups)
  }

  /** Runs `work` in one transaction that is no single business's. */
  @InjectTransactionManager()
  async inTransaction<T>(
    work: (context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T> {
    return work(context)
  }

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

  /** By name; `null` means every active business. */
  async systemListActiveBusinesses(ids: string[] | null): Promise<BusinessRow[]> {
    const which = ids ? { id: ids } : {}
    return this.listBusinesses({ ...which, status: "active" }, { order: { name: "ASC" }, take: 1000 })
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

  /** Where this business's cases go. A suspended business keeps its endpoint: what was approved still goes out. */
  async systemDispatchEndpoint(business_id: string): Promise<DispatchEndpointSettings | null> {
    const [business] = await this.listBusinesses({ id: business_id }, { take: 1 })
    if (!business) return null
    const settings: BusinessSettings = business.settings ?? {}
    const secrets = openSecrets(this.cipher, business.id, business.sealed_secrets)
    return {
      active: business.status === "active",
      paused: settings.deliveries_paused === true,
      url: settings.fulfillment_webhook_url ?? null,
      secrets: secrets.fulfillment,
      status_secrets: secrets.partner_status,
      email: settings.fulfillment_email ?? settings.ops_email ?? null,
      business_name: business.name,
    }
  }
}
