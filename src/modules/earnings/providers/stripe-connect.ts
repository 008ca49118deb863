import Stripe from "stripe"
import type { PayoutRow } from "../types"
import type { PayoutProvider, SendResult } from "./types"

/** Refusals that say nothing about whether the same key has paid: ask again. */
const MAYBE_PAID = [409, 429]

/**
 * Transfers to a business's own Stripe account. The idempotency key is the payout's id, and a transfer carries that id
 * as its group: before a payout is sent again, Stripe is asked whether it has such a transfer already, because a key
 * is forgotten after a day and remembers a 500 as well.
 */
export class StripeConnect implements PayoutProvider {
  constructor(private readonly stripe: Stripe) {}

  async send(payout: PayoutRow): Promise<SendResult> {
    if (!payout.destination) return { outcome: "refused", failure: "NO_ACCOUNT" }
    try {
      const before = payout.attempts > 1 ? await this.findTransfer(payout) : null
      const transfer = before ?? (await this.transfer(payout, payout.destination))
      return { outcome: "paid", reference: transfer.id }
    } catch (error) {
      return asResult(error)
    }
  }

  /** An account for the business; asking twice makes one. */
  async createAccount(business_id: string): Promise<string> {
    const account = await this.stripe.accounts.create(
      { type: "express", capabilities: { transfers: { requested: true } }, metadata: { business_id } },
      { idempotencyKey: `account-${business_id}` },
    )
    return account.id
  }

  /** Where the owner tells Stripe who they are; good for a few minutes and one visit. */
  async onboardingLink(account: string, portal_url: string): Promise<string> {
    const link = await this.stripe.accountLinks.create({
      account,
      type: "account_onboarding",
      return_url: `${portal_url}?onboarding=done`,
      refresh_url: `${portal_url}?onboarding=again`,
    })
    return link.url
  }

  private transfer({ id, currency, minor }: PayoutRow, destination: string) {
    const params = {
      amount: Number(minor),
      currency,
      destination,
      transfer_group: id,
      metadata: { payout_id: id },
    }
    return this.stripe.transfers.create(params, { idempotencyKey: id })
  }

  private async findTransfer({ id, destination }: PayoutRow) {
    const { data } = await this.stripe.transfers.list({ transfer_group: id, limit: 10 })
    return data.find((transfer) => transfer.destination === destination && !transfer.reversed) ?? null
  }
}

/** No answer and a broken server may both have paid; any other refusal has not. Stripe's words stay out of our rows. */
function asResult(error: unknown): SendResult {
  if (!(error instanceof Stripe.errors.StripeError))
    return { outcome: "unknown", failure: "PROVIDER_UNREACHABLE" }
  const { statusCode: status = 0, code = "" } = error
  const failure = /^[a-z_]{1,60}$/.test(code) ? code.toUpperCase() : `STRIPE_${status || "UNREACHABLE"}`
  const is_final = status >= 400 && status < 500 && !MAYBE_PAID.includes(status)
  return is_final ? { outcome: "refused", failure } : { outcome: "unknown", failure }
}
