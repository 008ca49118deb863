"use client"

import { useActionState } from "react"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { TextField } from "@/modules/ui/components/text-field"
import { acceptInvitationAction } from "../actions/session"
import { EMPTY_FORM } from "../logic/form-state"
import { FormProblems } from "./form-problems"

export function InvitationForm({ token }: { token: string }) {
  const [state, action] = useActionState(acceptInvitationAction, EMPTY_FORM)
  const { values, errors } = state
  return (
    <form action={action} noValidate className="flex flex-col gap-4">
      <FormProblems state={state} first_field="first_name" />
      <input type="hidden" name="token" value={token} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="first_name"
          label="First name"
          autoComplete="given-name"
          defaultValue={values.first_name}
          error={errors.first_name}
        />
        <TextField
          name="last_name"
          label="Last name"
          autoComplete="family-name"
          defaultValue={values.last_name}
          error={errors.last_name}
        />
      </div>
      <TextField
        name="password"
        label="Password"
        type="password"
        autoComplete="new-password"
        hint="12 characters or more. If you have a login with this e-mail address already, enter its password."
        error={errors.password}
      />
      <SubmitButton className="mt-1 w-full">Accept and sign in</SubmitButton>
    </form>
  )
}
