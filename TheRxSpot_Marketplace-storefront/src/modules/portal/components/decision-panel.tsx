"use client"

import { useEffect, useRef } from "react"
import type { CaseDetail } from "@/lib/data/portal/case-schema"
import { Banner } from "@/modules/ui/components/banner"
import type { Decision } from "../hooks/use-decision"
import { refusalWords } from "../logic/refusal-words"
import type { Standing } from "../logic/standing"
import { ApproveStep } from "./approve-step"
import { ClaimStep } from "./claim-step"
import { DecideStep } from "./decide-step"
import { DecisionSummary } from "./decision-summary"
import { HeldByOther } from "./held-by-other"
import { RejectStep } from "./reject-step"

type Props = { detail: CaseDetail; standing: Standing; decision: Decision }

const CODES: Partial<Record<Standing, string>> = {
  not_a_clinician: "NOT_A_CLINICIAN",
  not_licensed: "NOT_LICENSED",
  license_expired: "LICENSE_EXPIRED",
}

/** What can be done with the case now, always in sight: beside it where there is room, else along the bottom. */
export function DecisionPanel({ detail, standing, decision }: Props) {
  const refusal = decision.refusal && refusalWords(decision.refusal)
  const section = useRef<HTMLElement>(null)
  const step = `${standing}/${decision.mode}`
  const step_before = useRef(step)

  useEffect(() => {
    // The button just pressed is gone: without this, Tab would start again at the top of the page.
    if (step_before.current !== step && document.activeElement === document.body)
      section.current?.focus({ preventScroll: true })
    step_before.current = step
  }, [step])

  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label="Decision"
      className="flex flex-col gap-3 focus:outline-none"
    >
      {refusal && (
        <Banner signal="danger" title={refusal.title} className="p-3 text-sm">
          {refusal.text}
        </Banner>
      )}
      <PanelBody detail={detail} standing={standing} decision={decision} />
    </section>
  )
}

function PanelBody({ detail, standing, decision }: Props) {
  const code = CODES[standing]
  if (code) {
    const words = refusalWords({ code, message: "" })
    return <PanelNote title={words.title} text={words.text} />
  }
  switch (standing) {
    case "decided":
      return <DecisionSummary detail={detail} />
    case "closed":
      return (
        <PanelNote
          title="This case is closed"
          text="It was not decided in time. The patient can send a new one."
        />
      )
    case "theirs":
      return <HeldByOther claim={detail.claimed_by} />
    case "free":
      return <ClaimStep ran_out={detail.claimed_by !== null} decision={decision} />
    default:
      if (decision.mode === "approving") return <ApproveStep detail={detail} decision={decision} />
      if (decision.mode === "rejecting") return <RejectStep decision={decision} />
      return <DecideStep decision={decision} />
  }
}

function PanelNote({ title, text }: { title: string; text: string }) {
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p className="font-semibold">{title}</p>
      <p className="text-ink-soft">{text}</p>
    </div>
  )
}
