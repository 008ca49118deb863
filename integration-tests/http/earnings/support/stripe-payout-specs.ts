import sendPayouts from "../../../../src/jobs/send-payouts"
import { Actor } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import type { Payout, EarningsDesk } from "./earnings-desk"
import { signedEvent, type Mood, type StripeServer } from "./stripe-server"
import { askInstead, STRIPE_SECRET } from "./stripe-settings"

/** How the money leaves through Stripe, whatever Stripe answers. */
export function stripePayoutSpecs(
  { api, sql, container }: DemoSuite,
  earnings: EarningsDesk,
  stripe: () => StripeServer,
): void {
  const { desk, service, balance, refused, available, withStripe, request, retryNow } = earnings

  it("pays through Stripe at once, with the payout's id as the key", async () => {
    await withStripe()
    await available(100)
    expect((await request()).data.payout).toMatchObject({
      status: "paid",
      amount_minor: 9180,
      reference: "tr_1",
    })
    expect(stripe().transfers).toMatchObject([{ amount: 9180, currency: "usd", destination: "acct_test" }])
  })

  it("gives the entries back when Stripe refuses", async () => {
    await withStripe()
    await available(100)
    stripe().mood = 402
    expect((await request()).data.payout).toMatchObject({ status: "failed", failure: "BALANCE_INSUFFICIENT" })
    expect(await balance()).toMatchObject({ available_minor: 9180, on_the_way_minor: 0 })
    stripe().mood = "well"
    expect((await request()).data.payout.status).toBe("paid")
  })

  it.each<Mood>([409, 500, "slow", "cut_before", "cut_after"])(
    "pays once when Stripe first answers %s",
    async (mood) => {
      await withStripe()
      await available(100)
      stripe().mood = mood
      if (mood === "slow") askInstead(service(), stripe().address, 300)
      expect((await request()).data.payout.status).toBe("processing")
      expect(refused(await request())).toEqual([409, "PAYOUT_IN_PROGRESS"])
      await retryNow()
      stripe().mood = "well"
      askInstead(service(), stripe().address)
      await sql("update payout set next_attempt_at = now()")
      await sendPayouts(container())
      await retryNow()
      expect(stripe().transfers).toHaveLength(1)
      const { data } = await desk().get<{ payouts: Payout[] }>("/tenant/payouts")
      expect(data.payouts).toMatchObject([{ status: "paid", reference: "tr_1" }])
      expect(await balance()).toMatchObject({ on_the_way_minor: 0, paid_minor: 9180 })
    },
  )

  it("believes Stripe's webhooks and nobody else's, each once", async () => {
    await withStripe()
    await available(100)
    stripe().mood = "cut_after"
    const id = (await request()).data.payout.id
    const send = (event: Parameters<typeof signedEvent>[1], secret = STRIPE_SECRET, at?: number) => {
      const { body, headers } = signedEvent(secret, event, at)
      return Actor.anonymous(api).post<Failure & { duplicate: boolean; applied: boolean }>(
        "/webhooks/stripe",
        body,
        headers,
      )
    }
    const status = async () =>
      (await desk().get<{ payout: Payout }>(`/tenant/payouts/${id}`)).data.payout.status
    const created = { id: "evt_1", type: "transfer.created", object: stripe().transfers[0] }
    expect(refused(await send(created, "whsec_somebody_elses"))).toEqual([401, "UNAUTHORIZED"])
    expect(refused(await send(created, STRIPE_SECRET, Date.now() - 6 * 60_000))).toEqual([
      401,
      "UNAUTHORIZED",
    ])
    const other_amount = {
      id: "evt_0",
      type: "transfer.created",
      object: { ...stripe().transfers[0], amount: 1 },
    }
    expect((await send(other_amount)).data).toMatchObject({ applied: false })
    expect(await status()).toBe("processing")
    expect((await send(created)).data).toMatchObject({ duplicate: false, applied: true })
    expect(await status()).toBe("paid")
    expect((await send(created)).data).toMatchObject({ duplicate: true, applied: false })
    const reversed = {
      id: "evt_2",
      type: "transfer.reversed",
      object: { ...stripe().transfers[0], reversed: true },
    }
    expect((await send(reversed)).data.applied).toBe(true)
    expect((await send({ ...reversed, id: "evt_3" })).data.applied).toBe(false)
    expect(await status()).toBe("failed")
    expect(await balance()).toMatchObject({ available_minor: 9180, paid_minor: 0 })
    const account = { id: "acct_test", payouts_enabled: false, details_submitted: true }
    await send({ id: "evt_4", type: "account.updated", object: account })
    await send({
      id: "evt_5",
      type: "payout.failed",
      account: "acct_test",
      object: { failure_code: "account_closed" },
    })
    const { data } = await desk().get<{ payout_account: object }>("/tenant/payout-account")
    expect(data.payout_account).toMatchObject({
      stripe: { payouts_enabled: false },
      bank_failure: "ACCOUNT_CLOSED",
    })
    expect((await send({ id: "evt_6", type: "unheard.of", object: {} })).status).toBe(200)
  })
}
