"use client"

import { useActionState } from "react"
import { Banner } from "@/modules/ui/components/banner"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { TextField } from "@/modules/ui/components/text-field"
import { saveBankAction } from "../actions/payouts"
import { EMPTY_FORM } from "../logic/form-state"
import { FormProblems } from "./form-problems"

/** Asks for a US bank account. What was saved shows only by its last four digits. */
export function BankForm({ business_id, last4 }: { business_id: string; last4: string | null }) {
  const [state, action] = useActionState(saveBankAction.bind(null, business_id), EMPTY_FORM)
  const { errors, values, message, done } = state
  const wrong = message !== null || Object.keys(errors).length > 0
  return (
    <form action={action} noValidate className="flex flex-col gap-4">
      {wrong && <FormProblems state={state} first_field="holder" />}
      {done && <Banner signal="success" title={done} className="p-3 text-sm" />}
      {last4 && !done && (
        <p className="text-sm text-ink-soft">
          Payouts go to the account ending in <b className="text-ink tabular-nums">{last4}</b>. Enter another
          one to change it.
        </p>
      )}
      <TextField
        name="holder"
        label="Account holder"
        autoComplete="off"
        defaultValue={values.holder}
        error={errors.holder}
      />
      <TextField
        name="routing_number"
        label="Routing number"
        hint="Nine digits, at the bottom left of a check"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={values.routing_number}
        error={errors.routing_number}
      />
      <TextField
        name="account_number"
        label="Account number"
        inputMode="numeric"
        autoComplete="off"
        error={errors.account_number}
      />
      <SubmitButton className="self-start">Save bank account</SubmitButton>
    </form>
  )
}
