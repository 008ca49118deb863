import { Actor, type Answer, type Api } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import type { DnsServer } from "../../../helpers/dns-server"
import type { Store } from "../../../helpers/store"
import { env } from "../../../../src/utils/env-validator"

export type Domain = {
  id: string
  hostname: string
  display_name: string
  kind: string
  status: string
  is_primary: boolean
  is_apex: boolean
  problem: string | null
  drops_at: string | null
  kept_until: string | null
  records: { type: string; name: string; value: string }[]
}

export type DomainAnswer = Answer<{ domain: Domain } & Failure>

/** What an owner does on the domains page. */
export class DomainDesk {
  constructor(
    private readonly suite: DemoSuite,
    private readonly owner: Actor,
    readonly store: Store,
  ) {}

  private get desk(): Actor {
    return this.owner.in(this.store)
  }

  add = (hostname: string): Promise<DomainAnswer> => this.desk.post("/tenant/domains", { hostname })

  list = async (): Promise<Domain[]> =>
    (await this.desk.get<{ domains: Domain[] }>("/tenant/domains")).data.domains

  remove = (id: string): Promise<Answer<Failure>> => this.desk.delete(`/tenant/domains/${id}`)

  makePrimary = (id: string): Promise<DomainAnswer> => this.desk.post(`/tenant/domains/${id}/make-primary`)

  /** 'Check now', as if the pause since the last look were over. */
  check = async (id: string): Promise<DomainAnswer> => {
    await this.suite.sql("update business_domain set checked_at = null where id = ?", [id])
    return this.desk.post(`/tenant/domains/${id}/check`)
  }

  /** A domain that counts. */
  async verified(dns: DnsServer, hostname: string): Promise<Domain> {
    const added = await this.add(hostname)
    if (added.status !== 201) throw new Error(`${hostname} was refused: ${added.data.code}`)
    publish(dns, [added.data.domain])
    const { data } = await this.check(added.data.domain.id)
    if (data.domain.status !== "verified") throw new Error(`${hostname} is ${data.domain.problem}`)
    return data.domain
  }
}

/** Puts into the zone what each of these claims on one name asks for. */
export function publish(dns: DnsServer, [first, ...others]: Domain[]): void {
  if (!first) return
  const values = (type: string) =>
    [first, ...others].flatMap(({ records }) => records.filter((record) => record.type === type))
  dns.set(first.hostname, {
    txt: values("TXT").map(({ value }) => value),
    cname: values("CNAME")[0]?.value,
  })
}

/** What our storefront is told about a host: whose it is, or 404. */
export async function businessAt(api: Api, host: string): Promise<string | null> {
  const storefront = Actor.anonymous(api).with({
    "x-storefront-secret": env.STOREFRONT_SHARED_SECRET ?? "",
    "x-tenant-host": host,
  })
  const { data } = await storefront.get<{ tenant?: { business: { id: string } } }>("/internal/tenant-config")
  return data.tenant?.business.id ?? null
}

/** What Caddy is told. */
export const mayHaveCertificate = async (api: Api, host: string): Promise<number> =>
  (await Actor.anonymous(api).get(`/internal/tls/ask?domain=${encodeURIComponent(host)}`)).status
