"use client"

import { useState } from "react"
import type { PayoutAccount } from "@/lib/data/portal/payouts"
import { Badge } from "@/modules/ui/components/badge"
import { Button } from "@/modules/ui/components/button"
import { startOnboardingAction } from "../actions/payouts"
import { moneyRefusal } from "../logic/money-words"
import { OFFLINE, type Problem } from "../logic/outcome"

/** Where the business stands with Stripe, and the way to its pages. */
export function StripeCard({ business_id, account }: { business_id: string; account: PayoutAccount }) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { connected, payouts_enabled, details_submitted } = account.stripe

  async function go(): Promise<void> {
    setBusy(true)
    const outcome = await startOnboardingAction(business_id).catch(() => ({
      ok: false as const,
      problem: OFFLINE,
    }))
    setBusy(false)
    if (outcome && !outcome.ok) setProblem(outcome.problem)
  }

  return (
    <div className="flex flex-col items-start gap-3">
      {payouts_enabled ? (
        <Badge signal="success">Ready</Badge>
      ) : details_submitted ? (
        <Badge signal="info">Stripe is checking your details</Badge>
      ) : (
        <Badge signal="warning">{connected ? "Not finished yet" : "Not connected"}</Badge>
      )}
      <p className="text-sm text-ink-soft">
        Stripe pays your bank and asks who you are, as the law wants. We never see your bank’s details.
      </p>
      {problem && (
        <p role="alert" className="text-sm text-danger">
          {moneyRefusal(problem)}
        </p>
      )}
      <Button
        variant={payouts_enabled ? "secondary" : "primary"}
        size="sm"
        busy={busy}
        onClick={() => void go()}
      >
        {connected ? "Go on at Stripe" : "Connect with Stripe"}
      </Button>
    </div>
  )
}
