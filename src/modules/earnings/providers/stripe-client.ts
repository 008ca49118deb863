import Stripe from "stripe"
import { stripeAddress } from "../../../lib/stripe-address"
import type { EarningsModuleOptions } from "../types"

/** Stripe's client, or null where no key is set. Repeating a call is our own business, so the client never does. */
export function stripeClient(options: EarningsModuleOptions): Stripe | null {
  const { stripe_api_key, stripe_api_base, stripe_timeout_ms: timeout } = options
  if (!stripe_api_key) return null
  return new Stripe(stripe_api_key, {
    ...stripeAddress(stripe_api_base),
    timeout,
    maxNetworkRetries: 0,
    telemetry: false,
  })
}
