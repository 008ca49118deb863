"use server"

import { refresh, updateTag } from "next/cache"
import { z } from "zod"
import { arrangeCatalogue, type WantedProduct } from "@/lib/data/portal/catalogue"
import type { Outcome } from "../logic/outcome"
import { attempt } from "./attempt"
import { idSchema } from "./schemas"

const wantedSchema = z.array(
  z.object({
    id: z.string().max(64),
    is_shown: z.boolean(),
    prices: z.array(z.object({ variant_id: z.string().max(64), amount_minor: z.number().int().nullable() })),
  }),
)

/** Saves the shop as it stands on the page, whole. */
export async function arrangeCatalogueAction(
  business_id: string,
  products: WantedProduct[],
): Promise<Outcome<void>> {
  const outcome = await attempt(() =>
    arrangeCatalogue(idSchema.parse(business_id), wantedSchema.parse(products)),
  )
  if (outcome.ok) {
    // The shop's own pages keep product lists for half a minute.
    updateTag(`tenant:${business_id}:products`)
    refresh()
  }
  return outcome
}
