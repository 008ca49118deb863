import { Resolver } from "node:dns/promises"
import { challengeName, type DnsAnswer, type DnsAnswers } from "../../lib/domains"

/** The longest one question may take, ms: two tries of this many. */
const TIMEOUT_MS = 2_500
const TRIES = 2

/** The zone answered, and there is nothing (NXDOMAIN, NODATA). Every other failure says nothing about the zone. */
const MISSING = ["ENOTFOUND", "ENODATA"]

/** Asks the DNS what a host name's zone shows. Never throws: no answer is an answer too. */
export class DnsLookups {
  /** @param servers `address` or `address:port`; empty: the machine's own */
  constructor(private readonly servers: readonly string[]) {}

  async answersFor(hostname: string): Promise<DnsAnswers> {
    const resolver = this.resolver()
    const [txt, cname] = await Promise.all([
      answer(() => resolver.resolveTxt(challengeName(hostname))),
      answer(() => resolver.resolveCname(hostname)),
    ])
    return { txt, cname }
  }

  /** A new one each time: Node's resolver does not notice that the machine's servers have changed. */
  private resolver(): Resolver {
    const resolver = new Resolver({ timeout: TIMEOUT_MS, tries: TRIES })
    if (this.servers.length > 0) resolver.setServers(this.servers)
    return resolver
  }
}

async function answer<T>(ask: () => Promise<T[]>): Promise<DnsAnswer<T>> {
  try {
    const values = await ask()
    return values.length > 0 ? { state: "found", values } : { state: "missing" }
  } catch (error) {
    const code = typeof error === "object" && error && "code" in error ? String(error.code) : ""
    return { state: MISSING.includes(code) ? "missing" : "unknown" }
  }
}
