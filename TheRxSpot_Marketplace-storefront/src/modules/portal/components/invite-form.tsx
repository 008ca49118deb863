"use client"

import { useActionState } from "react"
import { Banner } from "@/modules/ui/components/banner"
import { FieldError } from "@/modules/ui/components/field-error"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { TextField } from "@/modules/ui/components/text-field"
import { inviteMemberAction } from "../actions/members"
import { EMPTY_FORM } from "../logic/form-state"
import { INVITABLE_ROLES } from "../logic/roles"
import { FormProblems } from "./form-problems"

/** Invites somebody by e-mail, in one of the roles a business may give. */
export function InviteForm({ business_id }: { business_id: string }) {
  const [state, action] = useActionState(inviteMemberAction.bind(null, business_id), EMPTY_FORM)
  const { errors, values, message, done } = state
  return (
    <form action={action} noValidate className="flex flex-col gap-4">
      {message && <FormProblems state={state} first_field="email" />}
      {done && <Banner signal="success" title={done} className="p-3 text-sm" />}
      <TextField
        name="email"
        label="E-mail"
        type="email"
        autoComplete="off"
        inputMode="email"
        defaultValue={values.email}
        error={errors.email}
      />
      <fieldset className="flex flex-col gap-1.5" aria-describedby={errors.role ? "role-error" : undefined}>
        <legend className="mb-1.5 font-semibold">Role</legend>
        <FieldError id="role" error={errors.role} />
        {INVITABLE_ROLES.map(({ value, label, hint }, index) => (
          <label
            key={value}
            htmlFor={`role-${value}`}
            className="flex items-start gap-3 rounded-md border border-line px-3 py-2 hover:border-brand has-checked:border-brand has-checked:bg-brand-soft has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand"
          >
            <input
              id={`role-${value}`}
              type="radio"
              name="role"
              value={value}
              defaultChecked={values.role ? values.role === value : index === 0}
              className="mt-1 size-4 shrink-0 accent-brand focus-visible:outline-none"
            />
            <span>
              <span className="block text-base font-semibold">{label}</span>
              <span className="block text-sm text-ink-soft">{hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <SubmitButton className="self-start">Send invitation</SubmitButton>
    </form>
  )
}
