import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { createPhiCipher, type PhiCipher } from "../../lib/phi"
import { directConnectionString } from "../../utils/direct-connection"
import { PgListener } from "../../utils/pg-listener"
import { BusinessPeople } from "./business-people"
import { openSecrets } from "./business-secrets"
import { DnsLookups } from "./dns-lookups"
import { DomainChecks } from "./domain-checks"
import { findTenant } from "./find-tenant"
import { Operating } from "./operating"
import { Provisioning } from "./provisioning"
import { ScopedBusiness } from "./scoped-business"
import { TenantCache } from "./tenant-cache"
import { TENANT_CHANNEL } from "./tenant-channel"
import type {
  BusinessModuleOptions,
  BusinessRow,
  BusinessSettings,
  DispatchEndpointSettings,
  Tenant,
  TenantKey,
} from "./types"

/**
 * Businesses, their hosts, places, people and looks.
 *
 * `scoped(business_id)` is for everybody; methods named `system…` cross businesses and are for jobs, the Hub,
 * sign-in and platform operators only (a lint rule holds callers to it).
 */
export class BusinessModuleService extends BusinessPeople {
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

  /** By name; `null` means every active business. */
  async systemListActiveBusinesses(ids: string[] | null): Promise<BusinessRow[]> {
    const which = ids ? { id: ids } : {}
    return this.listBusinesses({ ...which, status: "active" }, { order: { name: "ASC" }, take: 1000 })
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
