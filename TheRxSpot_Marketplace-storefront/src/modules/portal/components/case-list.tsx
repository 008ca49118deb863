"use client"

import { useEffect, useRef } from "react"
import type { ShownRow } from "../logic/merge-rows"
import { queueHref, type QueueParams } from "../logic/queue-params"
import { CaseRowLink } from "./case-row-link"

type Props = {
  rows: readonly ShownRow[]
  params: QueueParams
  open_id: string | null
  is_clinician: boolean
  onOpen: (id: string) => void
}

/** The cases of one page. Rows never move by themselves: see `mergeRows`. */
export function CaseList({ rows, params, open_id, is_clinician, onOpen }: Props) {
  const list = useRef<HTMLUListElement>(null)

  useEffect(() => {
    if (!open_id) return
    const row = list.current?.querySelector<HTMLElement>(`[data-case="${CSS.escape(open_id)}"]`)
    row?.scrollIntoView({ block: "nearest" })
    // Focus follows J and K only when it was in the list already.
    if (row && list.current?.contains(document.activeElement)) row.focus({ preventScroll: true })
  }, [open_id])

  return (
    <ul ref={list} role="list" aria-label="Cases" className="divide-y divide-line">
      {rows.map((row) => (
        <li key={row.id}>
          <CaseRowLink
            row={row}
            href={queueHref(params, row.id)}
            current={row.id === open_id}
            is_clinician={is_clinician}
            onOpen={onOpen}
          />
        </li>
      ))}
    </ul>
  )
}
