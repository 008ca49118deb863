"use client"

import { useActionState } from "react"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { TextField } from "@/modules/ui/components/text-field"
import { signOffAction } from "../actions/audit"
import { EMPTY_FORM } from "../logic/form-state"

/** Says that somebody looked through a week's flagged entries, with a note for whoever asks later. */
export function SignOffForm({ business_id, week }: { business_id: string; week: string }) {
  const [state, action] = useActionState(signOffAction.bind(null, business_id, week), EMPTY_FORM)
  return (
    <form action={action} noValidate className="flex flex-col gap-2">
      <TextField
        id={`note-${week}`}
        name="note"
        label="Note"
        optional
        maxLength={250}
        autoComplete="off"
        defaultValue={state.values.note}
        error={state.message ?? state.errors.note}
      />
      <SubmitButton variant="secondary" className="self-start">
        Sign off this week
      </SubmitButton>
    </form>
  )
}
