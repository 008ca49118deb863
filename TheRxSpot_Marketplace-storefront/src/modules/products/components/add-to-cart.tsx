"use client"

import { useState } from "react"
import type { Product } from "@/lib/data/products"
import { addToCartAction } from "@/modules/cart/actions"
import { ChoiceCards } from "@/modules/ui/components/choice-cards"
import { Money } from "@/modules/ui/components/money"
import { SubmitButton } from "@/modules/ui/components/submit-button"

/** For what needs no consultation, where the store sells online. */
export function AddToCart({ product }: { product: Pick<Product, "handle" | "variants"> }) {
  const [chosen, setChosen] = useState(product.variants[0]?.id ?? "")
  return (
    <form action={addToCartAction} className="flex flex-col gap-5">
      <input type="hidden" name="back" value={`/treatments/${product.handle}`} />
      <fieldset>
        <legend className="mb-3 text-lg font-semibold">Choose your option</legend>
        <ChoiceCards
          name="variant"
          selected={[chosen]}
          onToggle={setChosen}
          choices={product.variants.map(({ id, title, calculated_price }) => ({
            value: id,
            label: title,
            aside: calculated_price && (
              <Money
                amount={calculated_price.amount}
                currency={calculated_price.currency}
                className="font-semibold"
              />
            ),
          }))}
        />
      </fieldset>
      <SubmitButton size="lg" className="w-full">
        Add to cart
      </SubmitButton>
    </form>
  )
}
