"use client"

import { useActionState } from "react"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { TextField } from "@/modules/ui/components/text-field"
import { signUpAction } from "../actions"
import { EMPTY_FORM } from "../form-state"
import { FormProblems } from "./form-problems"

export function SignUpForm({ next }: { next: string }) {
  const [state, action] = useActionState(signUpAction, EMPTY_FORM)
  const { values, errors } = state
  return (
    <form action={action} noValidate className="flex flex-col gap-5">
      <FormProblems state={state} first_field="email" />
      <input type="hidden" name="next" value={next} />
      <div className="grid gap-5 sm:grid-cols-2">
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
        name="email"
        label="E-mail"
        type="email"
        autoComplete="email"
        inputMode="email"
        defaultValue={values.email}
        error={errors.email}
      />
      <TextField
        name="password"
        label="Password"
        type="password"
        autoComplete="new-password"
        hint="10 characters or more. A few words in a row are easy to keep in mind."
        error={errors.password}
      />
      <SubmitButton size="lg" className="w-full">
        Create account
      </SubmitButton>
    </form>
  )
}
