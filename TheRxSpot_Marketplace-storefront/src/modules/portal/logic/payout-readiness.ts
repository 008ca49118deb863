import type { Balance } from "@/lib/data/portal/earnings"
import type { PayoutAccount } from "@/lib/data/portal/payouts"
import { formatMinor } from "@/lib/format-minor"

/** Why no payout can be asked for now, in words; null when one can. The backend asks again. */
export function whyNoPayout(balance: Balance, account: PayoutAccount, is_owner: boolean): string | null {
  const { available_minor, on_the_way_minor, currency } = balance
  const { provider, bank_last4, stripe, minimum_minor } = account
  if (!is_owner) return "Only an owner can ask for a payout."
  if (on_the_way_minor > 0) return "A payout is on its way. You can ask for the next one when it has arrived."
  if (provider === "manual" && !bank_last4) return "Tell us your bank account first."
  if (provider === "stripe_connect" && !stripe.payouts_enabled)
    return "Finish setting up Stripe first; it still needs something from you."
  if (available_minor < 0) return "New earnings make up for this first. Nothing is collected from your bank."
  if (available_minor === 0) return "Nothing is available yet. Earnings become available after delivery."
  if (available_minor < minimum_minor)
    return `Your minimum for a payout is ${formatMinor(minimum_minor, currency)}. You can lower it below.`
  return null
}
