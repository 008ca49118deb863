"use client"

import { useActionState, type ReactNode } from "react"
import type { ShippingOption } from "@/lib/data/cart-schema"
import { FormProblems } from "@/modules/auth/components/form-problems"
import type { FormState } from "@/modules/auth/form-state"
import { Banner } from "@/modules/ui/components/banner"
import { Card } from "@/modules/ui/components/card"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { placeOrderAction } from "../actions"
import { useMended } from "../use-mended"
import { AddressFields } from "./address-fields"
import { DeliveryChoice } from "./delivery-choice"

type Props = {
  options: readonly ShippingOption[]
  states: readonly string[]
  currency: string
  values: Record<string, string>
  /** The card comes next, on a page of its own. */
  by_card: boolean
  summary: ReactNode
}

/** One form, one button: where it goes, how it comes, what it costs. */
export function CheckoutForm({ options, states, currency, values, by_card, summary }: Props) {
  const empty: FormState = { message: null, errors: {}, values }
  const [answer, action] = useActionState(placeOrderAction, empty)
  const [state, mend] = useMended(answer)
  return (
    <form
      action={action}
      noValidate
      onChange={({ target }) => "name" in target && mend(String(target.name))}
      className="grid items-start gap-8 lg:grid-cols-[1.6fr_1fr]"
    >
      <div className="flex flex-col gap-10">
        <FormProblems state={state} first_field="first_name" />
        <AddressFields state={state} states={states} />
        <DeliveryChoice options={options} currency={currency} error={state.errors.option} />
        <Banner title="How you pay">
          {by_card
            ? "By card, in the next step. You see the whole amount before you pay."
            : "Nothing is charged now. The care team sends you a bill after you place the order."}
        </Banner>
      </div>
      <Card className="flex flex-col gap-5 p-6 lg:sticky lg:top-24">
        {summary}
        <SubmitButton size="lg" className="w-full">
          {by_card ? "Continue to payment" : "Place order"}
        </SubmitButton>
      </Card>
    </form>
  )
}
