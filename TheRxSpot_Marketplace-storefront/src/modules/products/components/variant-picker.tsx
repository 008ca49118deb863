"use client"

import { useState } from "react"
import type { Variant } from "@/lib/data/products"
import { ChoiceCards } from "@/modules/ui/components/choice-cards"
import { Icon } from "@/modules/ui/components/icon"
import { Money } from "@/modules/ui/components/money"
import { SubmitButton } from "@/modules/ui/components/submit-button"

type Props = { handle: string; variants: readonly Variant[] }

/** Picks a strength or pack and goes on to the intake. A GET form, so it works before the scripts arrive. */
export function VariantPicker({ handle, variants }: Props) {
  const [chosen, setChosen] = useState(variants[0]?.id ?? "")
  return (
    <form action={`/treatments/${handle}/start`} className="flex flex-col gap-5">
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-3 text-lg font-semibold">
          {variants.length > 1 ? "Choose your option" : "Your option"}
        </legend>
        <ChoiceCards
          name="variant"
          selected={[chosen]}
          onToggle={setChosen}
          choices={variants.map((variant) => ({
            value: variant.id,
            label: variant.title,
            aside: variant.calculated_price && (
              <Money
                amount={variant.calculated_price.amount}
                currency={variant.calculated_price.currency}
                className="font-semibold"
              />
            ),
          }))}
        />
        {variants.length > 1 && (
          <p className="text-sm text-ink-soft">Your clinician may suggest a different strength.</p>
        )}
      </fieldset>
      <SubmitButton size="lg" className="w-full">
        Start consultation <Icon name="arrow-right" />
      </SubmitButton>
      <p className="text-sm text-ink-soft">
        About 5 minutes. Sending your answers costs nothing. You need an account, so that only you can see
        them.
      </p>
    </form>
  )
}
