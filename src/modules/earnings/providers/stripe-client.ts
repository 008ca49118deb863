import Stripe from "stripe"
import type { EarningsModuleOptions } from "../types"

/** Stripe's client, or null where no key is set. Repeating a call is our own business, so the client never does. */
export function stripeClient(options: EarningsModuleOptions): Stripe | null {
  const { stripe_api_key, stripe_api_base, stripe_timeout_ms: timeout } = options
  if (!stripe_api_key) return null
  return new Stripe(stripe_api_key, {
    ...addressOf(stripe_api_base),
    timeout,
    maxNetworkRetries: 0,
    telemetry: false,
  })
}

function addressOf(base: string | undefined) {
  if (!base) return {}
  const { protocol, hostname, port } = new URL(base)
  const is_plain = protocol === "http:"
  const fallback = is_plain ? 80 : 443
  return {
    protocol: is_plain ? ("http" as const) : ("https" as const),
    host: hostname,
    port: port ? Number(port) : fallback,
  }
}
