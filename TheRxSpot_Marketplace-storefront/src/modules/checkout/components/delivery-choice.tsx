"use client"

import { useState } from "react"
import type { ShippingOption } from "@/lib/data/cart-schema"
import { ChoiceCards } from "@/modules/ui/components/choice-cards"
import { FieldError } from "@/modules/ui/components/field-error"
import { Money } from "@/modules/ui/components/money"

type Props = { options: readonly ShippingOption[]; currency: string; error?: string }

export function DeliveryChoice({ options, currency, error }: Props) {
  const [chosen, setChosen] = useState(options[0]?.id ?? "")
  return (
    <fieldset aria-describedby={error ? "option-error" : undefined}>
      <legend className="mb-4 text-xl font-semibold">How should it come?</legend>
      <FieldError id="option" error={error} />
      <ChoiceCards
        name="option"
        selected={[chosen]}
        onToggle={setChosen}
        choices={options.map(({ id, name, amount, type }) => ({
          value: id,
          label: name,
          hint: type?.description,
          aside:
            amount === 0 ? "Free" : <Money amount={amount} currency={currency} className="font-semibold" />,
        }))}
      />
    </fieldset>
  )
}
