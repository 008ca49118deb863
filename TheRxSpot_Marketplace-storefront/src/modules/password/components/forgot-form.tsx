"use client"

import { useActionState } from "react"
import type { Actor } from "@/lib/data/session"
import { FormProblems } from "@/modules/portal/components/form-problems"
import { EMPTY_FORM } from "@/modules/portal/logic/form-state"
import { Banner } from "@/modules/ui/components/banner"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { TextField } from "@/modules/ui/components/text-field"
import { forgotPasswordAction } from "../actions"

/** Asks for a link by e-mail. It says the same for every address, with a login or without. */
export function ForgotForm({ actor }: { actor: Actor }) {
  const [state, action] = useActionState(forgotPasswordAction.bind(null, actor), EMPTY_FORM)
  if (state.done) {
    return (
      <Banner signal="success" title="Look into your mailbox">
        <p>
          If <span className="font-semibold wrap-anywhere">{state.done}</span> has a login here, a link is on
          its way. It works once, for 15 minutes. Look among unwanted mail too.
        </p>
      </Banner>
    )
  }
  return (
    <form action={action} noValidate className="flex flex-col gap-5">
      <FormProblems state={state} first_field="email" />
      <TextField
        name="email"
        label="E-mail"
        type="email"
        autoComplete="username"
        inputMode="email"
        defaultValue={state.values.email}
        error={state.errors.email}
      />
      <SubmitButton size="lg" className="w-full">
        Send me a link
      </SubmitButton>
    </form>
  )
}
