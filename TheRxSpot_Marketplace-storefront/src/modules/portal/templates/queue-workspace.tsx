"use client"

import { useState } from "react"
import type { CaseDetail, CaseList as CaseListAnswer } from "@/lib/data/portal/case-schema"
import type { CaseStep } from "@/lib/data/portal/cases"
import { cx } from "@/modules/ui/class-names"
import { CasePane, type Viewer } from "../components/case-pane"
import { ListPane } from "../components/list-pane"
import { BackToList } from "../components/back-to-list"
import { KeysHelp } from "../components/keys-help"
import { OutcomeLine, type Said } from "../components/outcome-line"
import { NoCaseOpen } from "../components/no-case-open"
import { useCaseList } from "../hooks/use-case-list"
import { useHotkeys } from "../hooks/use-hotkeys"
import { useOpenCase } from "../hooks/use-open-case"
import { useWide } from "../hooks/use-wide"
import { movedWords } from "../logic/moved-words"
import { caseStamp } from "../logic/case-stamp"
import { isUndecided, neighbour, nextToDecide } from "../logic/next-case"
import type { Outcome } from "../logic/outcome"
import { queueHref, type QueueParams } from "../logic/queue-params"

type Props = {
  viewer: Viewer
  params: QueueParams
  initial: Outcome<CaseListAnswer>
  initial_case: CaseDetail | null
}

/** The clinician's desk: the list on the left, the open case on the right; two screens where there is no room. */
export function QueueWorkspace({ viewer, params, initial, initial_case }: Props) {
  const wide = useWide()
  const list = useCaseList(viewer.business_id, params, initial)
  const [decided, setDecided] = useState(false)
  const waiting = list.rows.find((row) => row.can_decide && !row.gone && isUndecided(row))
  const { open_id, open } = useOpenCase(
    params,
    wide,
    (waiting ?? (decided ? null : list.rows[0]))?.id ?? null,
  )
  const [said, setSaid] = useState<Said | null>(null)
  const [opened_after_decision, setOpenedAfterDecision] = useState<string | null>(null)
  const [help, setHelp] = useState(false)

  const move = (step: 1 | -1) => open(neighbour(list.rows, open_id, step)?.id ?? null)
  useHotkeys({
    j: () => move(1),
    k: () => move(-1),
    n: list.arrived > 0 ? list.renew : undefined,
    "?": () => setHelp(true),
  })

  function moved(step: CaseStep["step"], detail: CaseDetail) {
    list.update(detail)
    const ended = step === "approve" || step === "reject"
    setSaid({
      text: movedWords(step, detail),
      href: ended ? `/portal/cases/${detail.id}` : null,
      aloud: !ended,
    })
    if (!ended) return
    setDecided(true)
    const next = nextToDecide(list.rows, detail.id)
    if (params.view === "queue") list.remove(detail.id)
    setOpenedAfterDecision(next?.id ?? null)
    open(next?.id ?? null)
    window.scrollTo({ top: 0 })
  }

  const row = list.rows.find(({ id }) => id === open_id)
  const first = initial_case?.id === open_id ? initial_case : null
  return (
    <div className="grid grow lg:h-[calc(100dvh-3.25rem)] lg:grid-cols-[22.5rem_minmax(0,1fr)] lg:grid-rows-[auto_minmax(0,1fr)] lg:overflow-hidden max-lg:grid-rows-[auto_1fr]">
      <h1 className="sr-only">Cases</h1>
      <div className="lg:col-start-2">
        <OutcomeLine said={said} onClose={() => setSaid(null)} />
      </div>
      <div
        className={cx(
          "flex min-h-0 flex-col border-line bg-raised lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:border-r",
          open_id && "max-lg:hidden",
        )}
      >
        <ListPane
          list={list}
          params={params}
          open_id={open_id}
          is_clinician={viewer.clinician !== null}
          onOpen={(id) => open(id, "forward")}
          onHelp={() => setHelp(true)}
        />
      </div>
      <div
        className={cx(
          "flex min-h-0 min-w-0 flex-col lg:col-start-2 lg:overflow-y-auto",
          !open_id && "max-lg:hidden",
        )}
      >
        {open_id ? (
          <CasePane
            key={open_id}
            viewer={viewer}
            id={open_id}
            initial={first}
            back={<BackToList href={queueHref(params)} onBack={() => open(null)} />}
            stamp={row && caseStamp(row)}
            take_focus={open_id === opened_after_decision}
            onMoved={moved}
          />
        ) : (
          list.loaded && <NoCaseOpen has_cases={list.rows.length > 0} />
        )}
      </div>
      <KeysHelp open={help} onClose={() => setHelp(false)} />
    </div>
  )
}
