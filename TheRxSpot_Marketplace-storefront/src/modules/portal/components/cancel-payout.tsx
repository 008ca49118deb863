"use client"

import { useState } from "react"
import { Button } from "@/modules/ui/components/button"
import { cancelPayoutAction } from "../actions/payouts"
import { moneyRefusal } from "../logic/money-words"
import { OFFLINE, type Problem } from "../logic/outcome"

/** Takes a request back; nothing is lost by it, so it does not ask. */
export function CancelPayout({ business_id, id }: { business_id: string; id: string }) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function cancel(): Promise<void> {
    setBusy(true)
    const outcome = await cancelPayoutAction(business_id, id).catch(() => ({
      ok: false as const,
      problem: OFFLINE,
    }))
    setBusy(false)
    setProblem(outcome.ok ? null : outcome.problem)
  }

  return (
    <>
      <Button variant="quiet" size="sm" busy={busy} onClick={() => void cancel()}>
        Cancel<span className="sr-only"> this payout</span>
      </Button>
      {problem && (
        <p role="alert" className="text-sm text-danger">
          {moneyRefusal(problem)}
        </p>
      )}
    </>
  )
}
