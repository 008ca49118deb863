"use client"

import { useActionState } from "react"
import type { OrderOffer } from "@/lib/data/portal/order-offer"
import { stateName } from "@/lib/us-states"
import { Field, fieldAria } from "@/modules/ui/components/field"
import { Select } from "@/modules/ui/components/input"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { TextField } from "@/modules/ui/components/text-field"
import { generateOrderAction } from "../actions/generate-order"
import { EMPTY_FORM } from "../logic/form-state"
import { PAYMENT_METHODS } from "../logic/generated-order"
import { FormProblems } from "./form-problems"
import { SectionCard } from "./section-card"

/** Where it goes, how many, how it was paid; one button. */
export function GenerateOrderForm({ business_id, offer }: { business_id: string; offer: OrderOffer }) {
  const { consultation_id, next_fill, ship_to, serviceable_states, quantity_allowed } = offer
  const action = generateOrderAction.bind(null, business_id, consultation_id, next_fill)
  const [state, submit] = useActionState(action, EMPTY_FORM)
  const known: Record<string, string | null> = { ...ship_to, province: ship_to.state, quantity: "1" }
  const field = (name: string) => ({
    name,
    defaultValue: state.values[name] ?? known[name] ?? "",
    error: state.errors[name],
  })
  const choice = (name: string, label: string, options: readonly (readonly [string, string])[]) => (
    <Field id={name} label={label} error={state.errors[name]}>
      <Select
        {...fieldAria(name, false, state.errors[name])}
        name={name}
        defaultValue={field(name).defaultValue}
      >
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  )
  const quantities = Array.from({ length: quantity_allowed }, (_, index) => String(index + 1))
  return (
    <form action={submit} noValidate className="flex flex-col gap-4">
      <FormProblems state={state} first_field="quantity" />
      <SectionCard title="How much" level={2}>
        <div className="p-4">
          {choice(
            "quantity",
            "Quantity",
            quantities.map((count) => [count, count] as const),
          )}
        </div>
      </SectionCard>
      <SectionCard title="Where it goes" level={2}>
        <div className="grid gap-4 p-4 sm:grid-cols-2">
          <TextField {...field("first_name")} label="First name" />
          <TextField {...field("last_name")} label="Last name" />
          <TextField {...field("address_1")} label="Street and number" className="sm:col-span-2" />
          <TextField {...field("address_2")} label="Apartment" optional className="sm:col-span-2" />
          <TextField {...field("city")} label="City" className="sm:col-span-2" />
          {choice("province", "State", [
            ["", "Choose"],
            ...serviceable_states.map((code) => [code, stateName(code)] as const),
          ])}
          <TextField {...field("postal_code")} label="ZIP code" inputMode="numeric" />
        </div>
      </SectionCard>
      <SectionCard title="How it was paid" level={2}>
        <div className="grid gap-4 p-4 sm:grid-cols-2">
          {choice("method", "Paid by", Object.entries(PAYMENT_METHODS))}
          <TextField {...field("paid_on")} label="Paid on" type="date" />
          <TextField
            {...field("reference")}
            label="Reference"
            hint="The bank's, the terminal's or the check's number; no names"
            optional
            className="sm:col-span-2"
          />
        </div>
      </SectionCard>
      <SubmitButton className="self-start">Make the order</SubmitButton>
    </form>
  )
}
