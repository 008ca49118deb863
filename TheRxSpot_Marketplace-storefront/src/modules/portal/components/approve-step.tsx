"use client"

import { useEffect, useRef } from "react"
import type { CaseDetail } from "@/lib/data/portal/case-schema"
import { Button } from "@/modules/ui/components/button"
import type { Decision } from "../hooks/use-decision"
import { StepActions } from "./step-actions"

export function ApproveStep({ detail, decision }: { detail: CaseDetail; decision: Decision }) {
  const ref = useRef<HTMLDivElement>(null)
  const { patient, product, variant } = detail

  useEffect(() => ref.current?.querySelector("button")?.focus({ preventScroll: true }), [])

  return (
    <StepActions title="Approve this treatment?" onBack={() => decision.choose("idle")}>
      <p className="text-sm">
        {product.title}
        {variant.title && `, ${variant.title}`}, for {patient.first_name} {patient.last_name}. The partner
        gets the case at once.
      </p>
      {detail.flags > 0 && (
        <p className="text-sm font-semibold text-warning">
          {detail.flags === 1 ? "1 flagged answer" : `${detail.flags} flagged answers`} in this case.
        </p>
      )}
      <div ref={ref} className="contents">
        <Button busy={decision.busy === "approve"} onClick={() => decision.run({ step: "approve" })}>
          Confirm approval
        </Button>
      </div>
    </StepActions>
  )
}
