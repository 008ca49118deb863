"use client"

import { useEffect, useRef, useState } from "react"
import type { CatalogueProduct } from "@/lib/data/portal/catalogue"
import { Button } from "@/modules/ui/components/button"
import { useCatalogueDraft } from "../hooks/use-catalogue-draft"
import { CatalogueRow } from "./catalogue-row"
import { moveButtonId } from "./move-buttons"
import { SaveBar } from "./save-bar"

type Props = { business_id: string; products: readonly CatalogueProduct[]; currency: string }

/** The shop's products in their order; nothing counts until it is saved. */
export function CatalogueEditor({ business_id, products, currency }: Props) {
  const { draft, busy, said, is_changed, save, undo, move, show, setPrice } = useCatalogueDraft(
    business_id,
    products,
  )
  const by_id = new Map(products.map((product) => [product.id, product]))
  const [placed, setPlaced] = useState("")
  const focus_on = useRef<string | null>(null)

  // A row that moves in the page takes the keyboard with it.
  useEffect(() => {
    if (focus_on.current) document.getElementById(focus_on.current)?.focus()
    focus_on.current = null
  }, [draft])

  function moveRow(id: string, title: string, index: number, by: 1 | -1): void {
    focus_on.current = moveButtonId(id, by)
    setPlaced(`${title} is number ${index + by + 1} of ${draft.length} now`)
    move(id, by)
  }

  return (
    <div className="flex flex-col gap-4">
      <ol className="flex flex-col gap-2">
        {draft.map(({ id, is_shown, prices }, index) => {
          const product = by_id.get(id)
          return (
            product && (
              <CatalogueRow
                key={id}
                {...{ product, currency, is_shown, typed: prices }}
                place={{ index, count: draft.length }}
                onMove={(by) => moveRow(id, product.title, index, by)}
                onShow={(shown) => show(id, shown)}
                onPrices={(typed) => setPrice(id, typed)}
              />
            )
          )
        })}
      </ol>
      <p aria-live="polite" className="sr-only">
        {placed}
      </p>
      <SaveBar said={said} is_changed={is_changed}>
        <Button variant="quiet" onClick={undo} disabled={!is_changed || busy}>
          Undo
        </Button>
        <Button onClick={() => void save()} busy={busy} disabled={!is_changed}>
          Save
        </Button>
      </SaveBar>
    </div>
  )
}
