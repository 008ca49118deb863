"use client"

import { useActionState } from "react"
import { Banner } from "@/modules/ui/components/banner"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { TextField } from "@/modules/ui/components/text-field"
import { addDomainAction } from "../actions/domains"
import { EMPTY_FORM } from "../logic/form-state"
import { FormProblems } from "./form-problems"

/** Asks for a host name the business owns. */
export function AddDomainForm({ business_id }: { business_id: string }) {
  const [state, action] = useActionState(addDomainAction.bind(null, business_id), EMPTY_FORM)
  const { errors, values, done } = state
  return (
    <form action={action} noValidate className="flex flex-col gap-4">
      {errors.hostname && <FormProblems state={state} first_field="hostname" />}
      {done && <Banner signal="success" title={done} className="p-3 text-sm" />}
      <TextField
        name="hostname"
        label="Domain"
        hint="One that you own, without https://"
        placeholder="patients.example.com"
        type="text"
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={values.hostname}
        error={errors.hostname}
      />
      <SubmitButton className="self-start">Add domain</SubmitButton>
    </form>
  )
}
