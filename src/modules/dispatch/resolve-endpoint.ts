import { createHash } from "node:crypto"
import type { Sql } from "./sql"
import type { BusinessPort, DispatchModuleOptions } from "./types"

/** How long a business's address and secrets are remembered, in milliseconds. */
const TTL_MS = 5000
const MOST_REMEMBERED = 10_000

/** Where a business's events go, with the platform's defaults applied. */
export interface ResolvedEndpoint {
  url: string
  url_hash: string
  url_host: string
  /** Newest first; empty means unsigned. */
  secrets: string[]
  disabled: boolean
  failing: boolean
}

export type EndpointAnswer = ResolvedEndpoint | "NO_ENDPOINT" | "DELIVERIES_PAUSED" | "BUSINESS_NOT_FOUND"

type Defaults = Pick<DispatchModuleOptions, "default_url" | "default_secret">

/**
 * Looks a business's endpoint up. A suspended business still dispatches: what a clinician approved is care that
 * a patient waits for, and suspending a business stops new cases, not decided ones.
 */
export class EndpointResolver {
  private readonly remembered = new Map<string, { at: number; answer: Promise<EndpointAnswer> }>()

  constructor(
    private readonly business: () => BusinessPort,
    private readonly sql: Sql,
    private readonly defaults: Defaults,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * At most five seconds old. Only a usable endpoint is remembered: one that was set or enabled again just now
   * must not be missed, because the business's events would be put away for it.
   */
  resolve(business_id: string): Promise<EndpointAnswer> {
    const known = this.remembered.get(business_id)
    if (known && this.now() - known.at < TTL_MS) return known.answer
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear()
    const answer = this.lookUp(business_id)
    this.remembered.set(business_id, { at: this.now(), answer })
    answer.then(
      (found) => (typeof found === "string" || found.disabled) && this.forget(business_id),
      () => this.forget(business_id),
    )
    return answer
  }

  forget(business_id: string): void {
    this.remembered.delete(business_id)
  }

  private async lookUp(business_id: string): Promise<EndpointAnswer> {
    const settings = await this.business().systemDispatchEndpoint(business_id)
    if (!settings) return "BUSINESS_NOT_FOUND"
    if (settings.paused) return "DELIVERIES_PAUSED"
    const url = settings.url ?? this.defaults.default_url
    if (!url || !URL.canParse(url)) return "NO_ENDPOINT"
    const url_hash = hashUrl(url)
    const [state] = await this.sql.execute<{ disabled: boolean; failing: boolean }>(
      `select disabled_at is not null as disabled, failing_since is not null as failing
       from dispatch_endpoint where business_id = ? and url_hash = ? and deleted_at is null`,
      [business_id, url_hash],
    )
    const fallback = this.defaults.default_secret ? [this.defaults.default_secret] : []
    const secrets = settings.secrets.length > 0 ? settings.secrets : fallback
    const { disabled, failing } = state ?? { disabled: false, failing: false }
    return { url, url_hash, url_host: new URL(url).host, secrets, disabled, failing }
  }
}

export function hashUrl(url: string): string {
  return createHash("sha256").update(url).digest("hex")
}
