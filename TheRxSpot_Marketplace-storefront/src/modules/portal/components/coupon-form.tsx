"use client"

import { useActionState } from "react"
import type { CouponProduct } from "@/lib/data/portal/coupons"
import { Banner } from "@/modules/ui/components/banner"
import { Field, fieldAria } from "@/modules/ui/components/field"
import { Select } from "@/modules/ui/components/input"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { TextField } from "@/modules/ui/components/text-field"
import { createCouponAction } from "../actions/coupons"
import { EMPTY_FORM } from "../logic/form-state"
import { CouponProducts } from "./coupon-products"
import { FormProblems } from "./form-problems"

type Props = { business_id: string; products: readonly CouponProduct[] }

/** A new coupon. Short fields stand side by side; what may be left out comes after what must be there. */
export function CouponForm({ business_id, products }: Props) {
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
      <TextField
        {...field("value")}
        label="How much"
        hint="Percent or dollars; nothing for free delivery"
        inputMode="decimal"
      />
      <CouponProducts products={products} error={errors.product_ids} />
      <TextField {...field("minimum")} label="Order of at least, $" optional inputMode="decimal" />
      <div className="grid grid-cols-2 items-end gap-3">
        <TextField {...field("total_limit")} label="Uses in all" optional inputMode="numeric" />
        <TextField {...field("per_customer_limit")} label="Per patient" optional inputMode="numeric" />
      </div>
      <TextField {...field("starts_at")} label="First day" optional type="date" />
      <TextField {...field("ends_at")} label="Last day" optional type="date" />
      <SubmitButton className="self-start">Make coupon</SubmitButton>
    </form>
  )
}
