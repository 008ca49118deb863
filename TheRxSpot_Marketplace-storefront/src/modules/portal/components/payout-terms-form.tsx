"use client"

import { useActionState } from "react"
import type { PayoutAccount } from "@/lib/data/portal/payouts"
import { Banner } from "@/modules/ui/components/banner"
import { DateTime } from "@/modules/ui/components/date-time"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { TextField } from "@/modules/ui/components/text-field"
import { saveTermsAction } from "../actions/payouts"
import { EMPTY_FORM } from "../logic/form-state"
import { SCHEDULES } from "../logic/money-words"
import { FormProblems } from "./form-problems"

/** Asks how often to pay, and from how much on. */
export function PayoutTermsForm({ business_id, account }: { business_id: string; account: PayoutAccount }) {
  const [state, action] = useActionState(saveTermsAction.bind(null, business_id), EMPTY_FORM)
  const { errors, values, message, done } = state
  const wrong = message !== null || Object.keys(errors).length > 0
  return (
    <form action={action} noValidate className="flex flex-col gap-4">
      {wrong && <FormProblems state={state} first_field="minimum" />}
      {done && <Banner signal="success" title={done} className="p-3 text-sm" />}
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1 font-semibold">Pay out</legend>
        {SCHEDULES.map(({ value, label }) => (
          <label key={value} className="flex min-h-9 items-center gap-3">
            <input
              type="radio"
              name="schedule"
              value={value}
              defaultChecked={(values.schedule ?? account.schedule) === value}
              className="size-4 accent-brand"
            />
            {label}
          </label>
        ))}
        {account.next_payout_at && (
          <p className="text-sm text-ink-soft">
            The next one is due <DateTime at={account.next_payout_at} />.
          </p>
        )}
      </fieldset>
      <TextField
        name="minimum"
        label="Smallest payout, in dollars"
        hint="Less than this stays until there is more"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={values.minimum ?? (account.minimum_minor / 100).toFixed(2)}
        error={errors.minimum}
      />
      <SubmitButton variant="secondary" className="self-start">
        Save
      </SubmitButton>
    </form>
  )
}
