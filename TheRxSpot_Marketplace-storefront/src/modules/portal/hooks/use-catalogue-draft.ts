"use client"

import { useState } from "react"
import type { CatalogueProduct } from "@/lib/data/portal/catalogue"
import { arrangeCatalogueAction } from "../actions/catalogue"
import { draftOf, moved, priceProblem, wishOf, type DraftProduct } from "../logic/catalogue-draft"
import { OFFLINE, type Outcome } from "../logic/outcome"

type Said = { signal: "success" | "danger"; text: string }

const same = (one: DraftProduct[], other: DraftProduct[]) => JSON.stringify(one) === JSON.stringify(other)

/** The shop as it stands on the page, what differs from what is saved, and saving it. */
export function useCatalogueDraft(business_id: string, products: readonly CatalogueProduct[]) {
  const [saved, setSaved] = useState(() => draftOf(products))
  const [draft, setDraft] = useState(saved)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<Said | null>(null)

  function edit(next: DraftProduct[]): void {
    setDraft(next)
    setSaid(null)
  }

  const change = (id: string, part: Partial<DraftProduct>): void =>
    edit(draft.map((product) => (product.id === id ? { ...product, ...part } : product)))

  async function save(): Promise<void> {
    const is_wrong = draft.some(({ prices }) => Object.values(prices).some((typed) => priceProblem(typed)))
    if (is_wrong)
      return setSaid({ signal: "danger", text: "Nothing was saved. Mend the marked price first." })
    setBusy(true)
    const failed = (): Outcome<void> => ({ ok: false, problem: OFFLINE })
    const outcome = await arrangeCatalogueAction(business_id, wishOf(draft)).catch(failed)
    setBusy(false)
    if (!outcome.ok) return setSaid({ signal: "danger", text: outcome.problem.message })
    setSaved(draft)
    setSaid({ signal: "success", text: "Saved. Your shop shows it now." })
  }

  return {
    draft,
    busy,
    said,
    is_changed: !same(draft, saved),
    save,
    undo: () => edit(saved),
    move: (id: string, by: 1 | -1) => edit(moved(draft, id, by)),
    show: (id: string, is_shown: boolean) => change(id, { is_shown }),
    setPrice: (id: string, prices: Record<string, string>) => change(id, { prices }),
  }
}
