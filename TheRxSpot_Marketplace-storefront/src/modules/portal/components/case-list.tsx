"use client"

import { useEffect, useRef } from "react"
import { Button } from "@/modules/ui/components/button"
import { Icon } from "@/modules/ui/components/icon"
import type { ShownRow } from "../logic/merge-rows"
import { queueHref, type QueueParams } from "../logic/queue-params"
import { CaseRowLink } from "./case-row-link"

type Props = {
  rows: readonly ShownRow[]
  arrived: number
  params: QueueParams
  open_id: string | null
  onOpen: (id: string) => void
  onRenew: () => void
}

/** The list of cases. What arrives is announced on top and comes in when asked for. */
export function CaseList({ rows, arrived, params, open_id, onOpen, onRenew }: Props) {
  const list = useRef<HTMLUListElement>(null)

  useEffect(() => {
    if (!open_id) return
    const row = list.current?.querySelector<HTMLElement>(`[data-case="${CSS.escape(open_id)}"]`)
    row?.scrollIntoView({ block: "nearest" })
    // Focus follows J and K only when it was in the list already.
    if (row && list.current?.contains(document.activeElement)) row.focus({ preventScroll: true })
  }, [open_id])

  return (
    <>
      <div role="status" className="sticky top-0 z-10">
        {arrived > 0 && (
          <div className="border-b border-line bg-info-soft p-2">
            <Button variant="quiet" size="sm" className="w-full" onClick={onRenew}>
              <Icon name="refresh" className="size-4" />
              {arrived === 1 ? "1 new case" : `${arrived} new cases`}: show
            </Button>
          </div>
        )}
      </div>
      <ul ref={list} role="list" aria-label="Cases" className="divide-y divide-line">
        {rows.map((row) => (
          <li key={row.id}>
            <CaseRowLink row={row} href={queueHref(params, row.id)} current={row.id === open_id} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </>
  )
}
