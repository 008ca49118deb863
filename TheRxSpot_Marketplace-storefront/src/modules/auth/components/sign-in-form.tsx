"use client"

import { useActionState } from "react"
import { TextLink } from "@/modules/ui/components/link"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { TextField } from "@/modules/ui/components/text-field"
import { signInAction } from "../actions"
import { EMPTY_FORM } from "../form-state"
import { FormProblems } from "./form-problems"

export function SignInForm({ next }: { next: string }) {
  const [state, action] = useActionState(signInAction, EMPTY_FORM)
  return (
    <form action={action} noValidate className="flex flex-col gap-5">
      <FormProblems state={state} first_field="email" />
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        label="E-mail"
        type="email"
        autoComplete="email"
        inputMode="email"
        defaultValue={state.values.email}
        error={state.errors.email}
      />
      <TextField
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        error={state.errors.password}
      />
      <SubmitButton size="lg" className="w-full">
        Sign in
      </SubmitButton>
      <TextLink href="/forgot-password" className="inline-flex min-h-11 items-center self-center">
        Forgot your password?
      </TextLink>
    </form>
  )
}
