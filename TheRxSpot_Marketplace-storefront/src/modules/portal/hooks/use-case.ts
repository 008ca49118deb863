"use client"

import { useCallback, useEffect, useState } from "react"
import type { CaseDetail } from "@/lib/data/portal/case-schema"
import type { Problem } from "../logic/outcome"
import { readJson } from "../logic/read-json"
import { usePoll } from "./use-poll"

/** Long enough that running down the list with J opens, and puts on record, only the case one stops at. */
const SETTLE_MS = 180
const FOLLOW_MS = 10_000

/** One case: read after a moment unless the server brought it along, and followed while its dispatch is on the way. */
export function useCase(business_id: string, id: string, initial: CaseDetail | null) {
  const [detail, setDetail] = useState(initial)
  const [problem, setProblem] = useState<Problem | null>(null)
  const has_initial = initial !== null

  const reload = useCallback(
    async (signal?: AbortSignal) => {
      const path = `/portal/data/cases/${encodeURIComponent(id)}?business=${encodeURIComponent(business_id)}`
      const outcome = await readJson<CaseDetail>(path, signal)
      if (signal?.aborted) return
      if (outcome.ok) setDetail(outcome.value)
      setProblem(outcome.ok ? null : outcome.problem)
    },
    [business_id, id],
  )

  useEffect(() => {
    if (has_initial) return
    const abort = new AbortController()
    const timer = setTimeout(() => reload(abort.signal), SETTLE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [reload, has_initial])

  usePoll(() => reload(), FOLLOW_MS, detail !== null && isMoving(detail))
  return { detail, setDetail, problem, reload }
}

const ENDED = ["delivered", "rejected", "cancelled"]

/** An approved case moves until the partner says it has ended; others change only by somebody's decision. */
function isMoving({ status, partner_updates }: CaseDetail): boolean {
  return (
    status === "approved" &&
    !partner_updates.some((update) => update.applied && ENDED.includes(update.status))
  )
}
