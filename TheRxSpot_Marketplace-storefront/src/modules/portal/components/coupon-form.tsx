"use client"

import { useActionState } from "react"
import { Banner } from "@/modules/ui/components/banner"
import { Field, fieldAria } from "@/modules/ui/components/field"
import { Select } from "@/modules/ui/components/input"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { TextField } from "@/modules/ui/components/text-field"
import { createCouponAction } from "../actions/coupons"
import { EMPTY_FORM } from "../logic/form-state"
import { FormProblems } from "./form-problems"

export function CouponForm({ business_id }: { business_id: string }) {
  const [state, action] = useActionState(createCouponAction.bind(null, business_id), EMPTY_FORM)
  const { values, errors, done } = state
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] })
  return (
    <form action={action} noValidate className="flex flex-col gap-4">
      <FormProblems state={state} first_field="code" />
      {done && <Banner signal="success" title={done} className="p-3 text-sm" />}
      <TextField
        {...field("code")}
        label="Code"
        hint="What patients type, such as SAVE10"
        autoComplete="off"
      />
      <Field id="kind" label="What it gives" error={errors.kind}>
        <Select
          {...fieldAria("kind", false, errors.kind)}
          name="kind"
          defaultValue={values.kind ?? "percentage"}
        >
          <option value="percentage">Percent off</option>
          <option value="fixed">Dollars off</option>
          <option value="free_shipping">Free delivery</option>
        </Select>
      </Field>
      <TextField {...field("value")} label="How much" hint="Nothing for free delivery" inputMode="decimal" />
      <TextField {...field("minimum")} label="Order of at least, $" optional inputMode="decimal" />
      <TextField {...field("total_limit")} label="Uses altogether" optional inputMode="numeric" />
      <TextField {...field("per_customer_limit")} label="Uses by one patient" optional inputMode="numeric" />
      <TextField {...field("starts_at")} label="First day" optional type="date" />
      <TextField {...field("ends_at")} label="Last day" optional type="date" />
      <SubmitButton className="self-start">Make coupon</SubmitButton>
    </form>
  )
}
