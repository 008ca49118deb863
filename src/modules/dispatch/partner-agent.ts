import { lookup as dnsLookup, type LookupAddress, type LookupOptions } from "node:dns"
import { isIP } from "node:net"
import { Agent, buildConnector } from "undici"
import { isPublicAddress } from "../../lib/private-address"

const CONNECT_TIMEOUT_MS = 10_000

/** A partner's name leads to an address inside our own network. */
export class PrivateAddressError extends Error {
  readonly code = "PRIVATE_ADDRESS"

  constructor() {
    super("The address is not on the public internet")
    this.name = "PrivateAddressError"
  }
}

type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

export interface PartnerAgentOptions {
  /** True only outside production, where partners run on the developer's machine. */
  allow_private: boolean
  connections: number
  resolve?: Resolve
}

/**
 * The HTTP client for partners. The address is checked where the connection is made, on what the name resolved
 * to at that moment: a check beforehand could be answered with another address than the connection gets.
 */
export function createPartnerAgent({ allow_private, connections, resolve }: PartnerAgentOptions): Agent {
  const connector = buildConnector({
    timeout: CONNECT_TIMEOUT_MS,
    ...(allow_private ? {} : { lookup: publicLookup(resolve ?? dnsLookup) }),
  })
  return new Agent({
    connections,
    pipelining: 1,
    maxHeaderSize: 16_384,
    connect: (options, done) => {
      // The system asks no resolver about what already is an address, so this is checked here.
      const host = options.hostname.replace(/^\[(.*)\]$/, "$1")
      if (!allow_private && isIP(host) && !isPublicAddress(host)) done(new PrivateAddressError(), null)
      else connector(options, done)
    },
  })
}

type Done = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void

/** One private address among several refuses them all: which one would be taken is not ours to say. */
function publicLookup(resolve: Resolve) {
  return (hostname: string, options: LookupOptions, done: Done): void =>
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, [])
      const [first] = addresses
      const isPublic = addresses.every(({ address }) => isPublicAddress(address))
      if (!first || !isPublic) return done(new PrivateAddressError(), [])
      return options.all ? done(null, addresses) : done(null, first.address, first.family)
    })
}
