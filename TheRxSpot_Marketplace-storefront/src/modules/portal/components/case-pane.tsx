"use client"

import { useEffect, useRef, type ReactNode } from "react"
import type { CaseDetail } from "@/lib/data/portal/case-schema"
import type { CaseStep } from "@/lib/data/portal/cases"
import type { Clinician } from "@/lib/data/portal/me"
import { cx } from "@/modules/ui/class-names"
import { useCase } from "../hooks/use-case"
import { useDecision } from "../hooks/use-decision"
import { useHotkeys } from "../hooks/use-hotkeys"
import { useNow } from "../hooks/use-now"
import { managesBusiness } from "../logic/roles"
import { caseStamp } from "../logic/case-stamp"
import { standingOf } from "../logic/standing"
import { CaseBody } from "./case-body"
import { CaseHeader } from "./case-header"
import { CaseProblem } from "./case-problem"
import { CaseSkeleton } from "./case-skeleton"
import { DecisionPanel } from "./decision-panel"

export type Viewer = { business_id: string; role: string; clinician: Clinician | null }

const PANEL =
  "border-line bg-raised px-4 @3xl/pane:sticky @3xl/pane:top-[4.75rem] @3xl/pane:order-last @3xl/pane:self-start @3xl/pane:rounded-md @3xl/pane:border @3xl/pane:p-4"

/** Without room beside the case the decision is a bar along the bottom; once made it is the first thing to read. */
const BAR =
  "sticky bottom-0 z-10 -mx-4 max-h-[75dvh] overflow-y-auto border-t pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] @3xl/pane:bottom-auto @3xl/pane:mx-0"
const DONE = "order-first rounded-md border py-3"

const COLUMNS =
  "@3xl/pane:grid-rows-1 @3xl/pane:grid-cols-[minmax(0,1fr)_17.5rem] @3xl/pane:px-6 @3xl/pane:pb-8"

type Props = {
  viewer: Viewer
  id: string
  initial: CaseDetail | null
  /** The way back to the list, where list and case are separate screens. */
  back?: ReactNode
  /** Takes the focus to the case's heading: it opened by itself, after a decision. */
  take_focus?: boolean
  /** What the list knows of the case (`caseStamp`); when that changes, somebody else moved it. */
  stamp?: string
  onMoved: (step: CaseStep["step"], detail: CaseDetail) => void
}

/** One case with everything a clinician needs, and the decision always in sight. Give it a key: it is one case for life. */
export function CasePane({ viewer, id, initial, back, take_focus = false, stamp, onMoved }: Props) {
  const { business_id, clinician, role } = viewer
  const { detail, setDetail, problem, reload } = useCase(business_id, id, initial)
  const decision = useDecision({
    business_id,
    id,
    onStale: reload,
    onMoved: (step, moved) => {
      setDetail(moved)
      onMoved(step, moved)
    },
  })
  const own_stamp = detail && caseStamp(detail)
  const seen = useRef(stamp)

  useEffect(() => {
    if (seen.current === stamp) return
    seen.current = stamp
    if (stamp && own_stamp && stamp !== own_stamp) void reload()
  }, [stamp, own_stamp, reload])

  const now = useNow(1000)
  const standing = detail && standingOf(detail, clinician, now)
  const idle = decision.mode === "idle"

  useHotkeys({
    c: standing === "free" ? () => decision.run({ step: "claim" }) : undefined,
    a: standing === "mine" && idle ? () => decision.choose("approving") : undefined,
    r: standing === "mine" && idle ? () => decision.choose("rejecting") : undefined,
  })

  if (!detail || !standing)
    return problem ? <CaseProblem problem={problem} back={back} onRetry={() => reload()} /> : <CaseSkeleton />
  const extend = decision.busy === null ? () => decision.run({ step: "claim" }) : undefined
  return (
    <article className="@container/pane flex min-h-full flex-col">
      <CaseHeader detail={detail} standing={standing} back={back} take_focus={take_focus} onExtend={extend} />
      <div
        className={cx(
          "grid grow gap-4 px-4 pt-4",
          standing === "decided" ? "grid-rows-[auto_1fr] pb-6" : "grid-rows-[1fr_auto]",
          COLUMNS,
        )}
      >
        <CaseBody
          detail={detail}
          business_id={business_id}
          role={role}
          can_replay={managesBusiness(role)}
          onReplayed={() => reload()}
        />
        <div className={cx(PANEL, standing === "decided" ? DONE : BAR)}>
          <DecisionPanel detail={detail} standing={standing} decision={decision} />
        </div>
      </div>
    </article>
  )
}
