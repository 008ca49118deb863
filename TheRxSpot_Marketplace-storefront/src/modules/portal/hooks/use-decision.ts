"use client"

import { useState } from "react"
import type { CaseDetail } from "@/lib/data/portal/case-schema"
import type { CaseStep } from "@/lib/data/portal/cases"
import { moveCaseAction } from "../actions/cases"
import { OFFLINE, type Outcome, type Problem } from "../logic/outcome"

export type DecisionMode = "idle" | "approving" | "rejecting"

type Input = {
  business_id: string
  id: string
  /** The case as the backend gives it after a step. */
  onMoved: (step: CaseStep["step"], detail: CaseDetail) => void
  /** Somebody else was faster, or the claim ran out: what is shown is no longer true. */
  onStale: () => void
}

const STALE = ["CLAIMED", "ALREADY_DECIDED", "NOT_CLAIMED", "NOT_FOUND", "UNREACHABLE"]

/** The steps a clinician takes on one case: which is being confirmed, which is under way, and what was refused. */
export function useDecision({ business_id, id, onMoved, onStale }: Input) {
  const [mode, setMode] = useState<DecisionMode>("idle")
  const [busy, setBusy] = useState<CaseStep["step"] | null>(null)
  const [refusal, setRefusal] = useState<Problem | null>(null)

  function choose(next: DecisionMode) {
    if (busy) return
    setRefusal(null)
    setMode(next)
  }

  async function run(step: CaseStep) {
    if (busy) return
    setBusy(step.step)
    setRefusal(null)
    const outcome = await moveCaseAction(business_id, id, step).catch((): Outcome<CaseDetail> => ({
      ok: false,
      problem: OFFLINE,
    }))
    setBusy(null)
    if (outcome.ok) {
      setMode("idle")
      onMoved(step.step, outcome.value)
      return
    }
    setRefusal(outcome.problem)
    if (!STALE.includes(outcome.problem.code)) return
    setMode("idle")
    onStale()
  }

  return { mode, busy, refusal, choose, run }
}

export type Decision = ReturnType<typeof useDecision>
