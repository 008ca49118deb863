import "server-only"
import { z } from "zod"
import { callAsMember } from "./call"

const payoutSchema = z.object({
  id: z.string(),
  currency: z.string(),
  amount_minor: z.number(),
  entries: z.number(),
  status: z.string(),
  provider: z.string(),
  reference: z.string().nullable(),
  failure: z.string().nullable(),
  is_scheduled: z.boolean(),
  requested_at: z.string(),
  settled_at: z.string().nullable(),
})
const accountSchema = z.object({
  provider: z.string(),
  schedule: z.string(),
  minimum_minor: z.number(),
  next_payout_at: z.string().nullable(),
  bank_last4: z.string().nullable(),
  stripe: z.object({
    offered: z.boolean(),
    connected: z.boolean(),
    payouts_enabled: z.boolean(),
    details_submitted: z.boolean(),
  }),
  bank_failure: z.string().nullable(),
})

export type Payout = z.infer<typeof payoutSchema>
export type PayoutAccount = z.infer<typeof accountSchema>
export type PayoutAccountChanges = {
  provider?: "manual" | "stripe_connect"
  schedule?: string
  minimum_minor?: number
  bank?: { holder: string; routing_number: string; account_number: string }
}

/** Newest first. Owners and administrators only. */
export async function listPayouts(
  business_id: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ payouts: Payout[]; count: number }> {
  const schema = z.object({ payouts: z.array(payoutSchema), count: z.number() })
  return callAsMember(`/tenant/payouts?limit=${limit}&offset=${offset}`, { business_id, schema })
}

/** Asks for everything that is available in a currency. Owners only, as all below. */
export async function requestPayout(business_id: string, currency: string): Promise<Payout> {
  const schema = z.object({ payout: payoutSchema })
  const call = { method: "POST" as const, business_id, body: { currency }, schema }
  return (await callAsMember("/tenant/payouts", call)).payout
}

export async function cancelPayout(business_id: string, id: string): Promise<void> {
  const path = `/tenant/payouts/${encodeURIComponent(id)}/cancel`
  await callAsMember(path, { method: "POST", business_id, body: {}, schema: z.unknown() })
}

export async function payoutAccount(business_id: string): Promise<PayoutAccount> {
  const schema = z.object({ payout_account: accountSchema })
  return (await callAsMember("/tenant/payout-account", { business_id, schema })).payout_account
}

export async function changePayoutAccount(business_id: string, body: PayoutAccountChanges): Promise<void> {
  await callAsMember("/tenant/payout-account", { method: "POST", business_id, body, schema: z.unknown() })
}

/** Where Stripe asks the owner who they are. */
export async function onboardingUrl(business_id: string): Promise<string> {
  const schema = z.object({ url: z.url({ protocol: /^https$/ }) })
  const call = { method: "POST" as const, business_id, body: {}, schema }
  return (await callAsMember("/tenant/payout-account/onboarding", call)).url
}
