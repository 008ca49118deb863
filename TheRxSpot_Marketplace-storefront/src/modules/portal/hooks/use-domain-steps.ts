"use client"

import { useState } from "react"
import type { DomainStep } from "@/lib/data/portal/domains"
import { moveDomainAction } from "../actions/domains"
import { domainRefusal } from "../logic/domain-words"
import { OFFLINE, type Outcome } from "../logic/outcome"

const DONE: Record<DomainStep, string> = {
  check: "Checked just now",
  "make-primary": "This is the main address now",
  remove: "Removed",
}

/** What is being done to one domain, and what came of it. */
export function useDomainSteps(business_id: string, id: string) {
  const [busy, setBusy] = useState<DomainStep | null>(null)
  const [said, setSaid] = useState<{ text: string; failed: boolean } | null>(null)

  async function run(step: DomainStep): Promise<boolean> {
    if (busy) return false
    setBusy(step)
    setSaid(null)
    const outcome = await moveDomainAction(business_id, id, step).catch((): Outcome<void> => ({
      ok: false,
      problem: OFFLINE,
    }))
    setBusy(null)
    setSaid(
      outcome.ok
        ? { text: DONE[step], failed: false }
        : { text: domainRefusal(outcome.problem), failed: true },
    )
    return outcome.ok
  }

  return { busy, said, run }
}
