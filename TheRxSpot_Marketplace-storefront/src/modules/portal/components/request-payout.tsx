"use client"

import { useState } from "react"
import type { Balance } from "@/lib/data/portal/earnings"
import type { PayoutAccount } from "@/lib/data/portal/payouts"
import { formatMinor } from "@/lib/format-minor"
import { Banner } from "@/modules/ui/components/banner"
import { Button } from "@/modules/ui/components/button"
import { Dialog } from "@/modules/ui/components/dialog"
import { requestPayoutAction } from "../actions/payouts"
import { whyNoPayout } from "../logic/payout-readiness"
import { moneyRefusal } from "../logic/money-words"
import { OFFLINE, type Outcome } from "../logic/outcome"

type Props = { business_id: string; balance: Balance; account: PayoutAccount; is_owner: boolean }

/** The button, what it is about to do, and why it may not be pressed now. */
export function RequestPayout({ business_id, balance, account, is_owner }: Props) {
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome<string> | null>(null)
  const { currency, available_minor } = balance
  const amount = formatMinor(Math.max(0, available_minor), currency)
  const obstacle = whyNoPayout(balance, account, is_owner)
  const goes_to =
    account.provider === "stripe_connect" ? "your Stripe account" : `your bank account …${account.bank_last4}`

  async function request(): Promise<void> {
    setBusy(true)
    setOutcome(
      await requestPayoutAction(business_id, currency).catch(() => ({
        ok: false as const,
        problem: OFFLINE,
      })),
    )
    setBusy(false)
    setOpen(false)
  }

  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p>
          <span className="block text-sm text-ink-soft">Available now</span>
          <span className={`text-2xl font-bold tabular-nums ${available_minor < 0 ? "text-danger" : ""}`}>
            {formatMinor(available_minor, currency)}
          </span>
        </p>
        {!obstacle && <Button onClick={() => setOpen(true)}>Request {amount}</Button>}
      </div>
      {obstacle && <p className="text-sm text-ink-soft">{obstacle}</p>}
      {outcome && (
        <Banner
          signal={outcome.ok ? "success" : "danger"}
          title={outcome.ok ? outcome.value : moneyRefusal(outcome.problem)}
          className="p-3 text-sm"
        />
      )}
      <Dialog open={open} title={`Pay out ${amount}?`} onClose={() => setOpen(false)}>
        <p>
          It holds every sale, fee and refund that is available now, and goes to {goes_to}. What is still
          pending stays for the next one.
        </p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="secondary" onClick={() => setOpen(false)}>
            Not now
          </Button>
          <Button busy={busy} onClick={() => void request()}>
            Request payout
          </Button>
        </div>
      </Dialog>
    </div>
  )
}
