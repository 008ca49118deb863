"use client"

import { useActionState } from "react"
import { TextLink } from "@/modules/ui/components/link"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { TextField } from "@/modules/ui/components/text-field"
import { memberSignInAction } from "../actions/session"
import { EMPTY_FORM } from "../logic/form-state"
import { FormProblems } from "./form-problems"

export function MemberSignInForm({ next }: { next: string }) {
  const [state, action] = useActionState(memberSignInAction, EMPTY_FORM)
  return (
    <form action={action} noValidate className="flex flex-col gap-4">
      <FormProblems state={state} first_field="email" />
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        label="E-mail"
        type="email"
        autoComplete="username"
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
      <SubmitButton className="mt-1 w-full">Sign in</SubmitButton>
      <TextLink href="/portal/forgot-password" className="self-center">
        Forgot your password?
      </TextLink>
    </form>
  )
}
