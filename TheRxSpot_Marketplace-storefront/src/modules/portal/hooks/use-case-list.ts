"use client"

import { useCallback, useState } from "react"
import type { CaseDetail, CaseList } from "@/lib/data/portal/case-schema"
import { asRow } from "../logic/as-row"
import { asShown, mergeRows, type ShownRow } from "../logic/merge-rows"
import type { Outcome, Problem } from "../logic/outcome"
import type { QueueParams } from "../logic/queue-params"
import { readJson } from "../logic/read-json"
import { usePoll } from "./use-poll"

const EVERY_MS = 10_000

type State = { rows: ShownRow[]; count: number; arrived: number; loaded: boolean; problem: Problem | null }

function stateOf(initial: Outcome<CaseList>): State {
  if (!initial.ok) return { rows: [], count: 0, arrived: 0, loaded: false, problem: initial.problem }
  return {
    rows: asShown(initial.value.consultations),
    count: initial.value.count,
    arrived: 0,
    loaded: true,
    problem: null,
  }
}

/** One page of cases that stays fresh without moving: see `mergeRows`. `renew` takes what arrived and drops what left. */
export function useCaseList(business_id: string, { view, page }: QueueParams, initial: Outcome<CaseList>) {
  const [state, setState] = useState(() => stateOf(initial))
  const path = `/portal/data/cases?${new URLSearchParams({ business: business_id, view, page: String(page) })}`

  const read = useCallback(
    async (how: "merge" | "replace") => {
      const outcome = await readJson<CaseList>(path)
      setState((now) => {
        if (!outcome.ok) return { ...now, problem: outcome.problem }
        const { consultations, count } = outcome.value
        // Nothing is under anybody's hand in an empty list.
        if (how === "replace" || now.rows.length === 0) return stateOf(outcome)
        return { ...mergeRows(now.rows, consultations), count, loaded: true, problem: null }
      })
    },
    [path],
  )

  usePoll(() => read("merge"), EVERY_MS)

  const renew = useCallback(() => read("replace"), [read])
  const remove = useCallback((id: string) => {
    setState((now) => ({
      ...now,
      rows: now.rows.filter((row) => row.id !== id),
      count: Math.max(0, now.count - 1),
    }))
  }, [])
  const update = useCallback((detail: CaseDetail) => {
    setState((now) => ({
      ...now,
      rows: now.rows.map((row) => (row.id === detail.id ? { ...asRow(detail), gone: row.gone } : row)),
    }))
  }, [])

  return { ...state, renew, remove, update }
}
