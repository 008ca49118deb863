"use client"

import { useEffect, useRef, useState, type FormEvent } from "react"
import { Button } from "@/modules/ui/components/button"
import { Field, fieldAria } from "@/modules/ui/components/field"
import { TextArea } from "@/modules/ui/components/input"
import type { Decision } from "../hooks/use-decision"
import { StepActions } from "./step-actions"

const SHORTEST = 10
const LONGEST = 2000
const ID = "reject-reason"

export function RejectStep({ decision }: { decision: Decision }) {
  const form = useRef<HTMLFormElement>(null)
  const [reason, setReason] = useState("")
  const [tried, setTried] = useState(false)
  const length = reason.trim().length
  const error = tried && length < SHORTEST ? `Say why in at least ${SHORTEST} characters` : null

  useEffect(() => form.current?.querySelector("textarea")?.focus({ preventScroll: true }), [])

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (length < SHORTEST) form.current?.querySelector("textarea")?.focus()
    else void decision.run({ step: "reject", reason: reason.trim() })
  }

  return (
    <StepActions title="Reject this treatment?" onBack={() => decision.choose("idle")}>
      <form ref={form} onSubmit={submit} noValidate className="contents">
        <Field
          id={ID}
          label="Reason"
          hint="The patient reads this. Say what is not safe, and what they can do instead."
          error={error}
          className="text-sm"
        >
          <TextArea
            {...fieldAria(ID, true, error)}
            value={reason}
            maxLength={LONGEST}
            onChange={(event) => setReason(event.target.value)}
            className="min-h-24 px-3 text-base @max-3xl/pane:min-h-20"
          />
        </Field>
        <p className="-mt-2 text-right text-sm text-ink-soft tabular-nums">
          {length} of {LONGEST.toLocaleString("en-US")}
        </p>
        <Button type="submit" variant="danger" busy={decision.busy === "reject"}>
          Confirm rejection
        </Button>
      </form>
    </StepActions>
  )
}
