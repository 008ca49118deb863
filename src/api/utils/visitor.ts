import type { MedusaRequest } from "@medusajs/framework/http"
import { clientAddress, normaliseAddress } from "../../lib/client-address"
import { normaliseHost } from "../../lib/hostnames"
import { env } from "../../utils/env-validator"
import { isOurStorefront } from "./tenant"

export type Visitor = {
  /** Who is behind the request; our storefront's own address when it fetches for everybody. */
  address: string | null
  /** Our storefront calls for all visitors at once. */
  is_shared: boolean
  /** The tenant visited by way of our storefront. */
  host: string
}

/**
 * Who is really asking. Our storefront calls for every visitor, so it says for whom (`x-visitor-address`); from anybody
 * else that header means nothing, and neither does a `Host`, which a caller could change with every attempt.
 */
export function visitorOf(req: MedusaRequest): Visitor {
  const { socket } = req
  const direct = clientAddress({
    socket: socket.remoteAddress,
    forwarded: req.get("x-forwarded-for"),
    trusted_hops: env.TRUST_PROXY,
  })
  const ours = isOurStorefront(req)
  const named = ours ? normaliseAddress(req.get("x-visitor-address") ?? "") : null
  const host = ours ? normaliseHost(req.get("x-tenant-host") ?? "") : null
  return { address: named ?? direct, is_shared: ours && !named, host: host ?? (ours ? "platform" : "direct") }
}
