"use client"

import { useActionState } from "react"
import { Banner } from "@/modules/ui/components/banner"
import { Field, fieldAria } from "@/modules/ui/components/field"
import { Select } from "@/modules/ui/components/input"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { TextField } from "@/modules/ui/components/text-field"
import { askOnBehalfAction } from "../actions/data-requests"
import { EMPTY_FORM } from "../logic/form-state"
import { FormProblems } from "./form-problems"

/** For a patient who called or wrote instead of asking on their account page. */
export function AskOnBehalfForm({ business_id }: { business_id: string }) {
  const [state, action] = useActionState(askOnBehalfAction.bind(null, business_id), EMPTY_FORM)
  const { values, errors, done } = state
  return (
    <form action={action} noValidate className="flex flex-col gap-4">
      <FormProblems state={state} first_field="email" />
      {done && <Banner signal="success" title={done} className="p-3 text-sm" />}
      <TextField
        name="email"
        label="Patient’s e-mail address"
        type="email"
        autoComplete="off"
        defaultValue={values.email}
        error={errors.email}
      />
      <Field id="kind" label="What they ask for" error={errors.kind}>
        <Select {...fieldAria("kind", false, errors.kind)} name="kind" defaultValue={values.kind ?? "export"}>
          <option value="export">A copy of their record</option>
          <option value="erasure">Erasure of their record</option>
        </Select>
      </Field>
      <SubmitButton className="self-start">Add request</SubmitButton>
    </form>
  )
}
