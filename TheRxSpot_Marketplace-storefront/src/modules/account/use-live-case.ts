"use client"

import { useEffect, useState } from "react"
import type { Consultation } from "@/lib/data/consultations"
import { caseStatus } from "./case-status"

const INTERVAL_MS = 4000

/**
 * The case as it moves: asks every few seconds while the tab is seen, stops when the case is final or the patient is
 * signed out. `stale` says that the last look failed and what is shown may be old.
 */
export function useLiveCase(initial: Consultation): { consultation: Consultation; stale: boolean } {
  const [state, setState] = useState({ consultation: initial, stale: false })
  const { is_final } = caseStatus(state.consultation)

  useEffect(() => {
    if (is_final) return
    let stopped = false
    const look = async () => {
      if (document.hidden || stopped) return
      const response = await fetch(`/account/consultations/${initial.id}/live`, { cache: "no-store" }).catch(
        () => null,
      )
      if (stopped) return
      if (response?.status === 401 || response?.status === 404) clearInterval(timer)
      if (!response?.ok) return setState((now) => ({ ...now, stale: true }))
      const body: { consultation: Consultation } = await response.json()
      if (!stopped) setState({ consultation: body.consultation, stale: false })
    }
    const timer = setInterval(look, INTERVAL_MS)
    document.addEventListener("visibilitychange", look)
    return () => {
      stopped = true
      clearInterval(timer)
      document.removeEventListener("visibilitychange", look)
    }
  }, [initial.id, is_final])

  return state
}
