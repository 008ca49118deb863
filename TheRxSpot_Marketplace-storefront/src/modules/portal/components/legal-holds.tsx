"use client"

import { useActionState } from "react"
import type { LegalHold } from "@/lib/data/portal/data-requests"
import { Banner } from "@/modules/ui/components/banner"
import { DateTime } from "@/modules/ui/components/date-time"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { TextField } from "@/modules/ui/components/text-field"
import { liftHoldAction, placeHoldAction } from "../actions/data-requests"
import { EMPTY_FORM } from "../logic/form-state"
import { FormProblems } from "./form-problems"

/** Records that must be kept, whoever asks; and how to add one. */
export function LegalHolds({ business_id, holds }: { business_id: string; holds: readonly LegalHold[] }) {
  const [state, action] = useActionState(placeHoldAction.bind(null, business_id), EMPTY_FORM)
  const { values, errors, done } = state
  return (
    <div className="flex flex-col gap-4">
      {holds.length > 0 && (
        <ul aria-label="Legal holds" className="divide-y divide-line">
          {holds.map(({ id, patient_name, reason, created_at }) => (
            <li key={id} className="flex flex-col items-start gap-1 py-3 first:pt-0">
              <p className="font-semibold">{patient_name ?? "Patient"}</p>
              <p className="text-sm wrap-anywhere text-ink-soft">
                {reason} · since <DateTime at={created_at} style="date" />
              </p>
              <form action={liftHoldAction.bind(null, business_id, id)}>
                <SubmitButton variant="quiet" size="sm">
                  Lift<span className="sr-only"> the hold on {patient_name}</span>
                </SubmitButton>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form action={action} noValidate className="flex flex-col gap-4">
        <FormProblems state={state} first_field="hold_email" />
        {done && <Banner signal="success" title={done} className="p-3 text-sm" />}
        <TextField
          name="hold_email"
          label="E-mail address of the patient"
          type="email"
          autoComplete="off"
          defaultValue={values.hold_email}
          error={errors.hold_email}
        />
        <TextField
          name="hold_reason"
          label="Why"
          hint="The matter or its number"
          defaultValue={values.hold_reason}
          error={errors.hold_reason}
        />
        <SubmitButton variant="secondary" className="self-start">
          Place a hold
        </SubmitButton>
      </form>
    </div>
  )
}
