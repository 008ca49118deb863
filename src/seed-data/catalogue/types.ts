/** Rules of a consult policy that a gated product names by `key`. */
export interface ConsultPolicySeed {
  key: string
  gated: true
  form_key: string
  /** How long an approval lasts, in days. */
  approval_days: number
  /** How many times the product may be ordered again under one approval. */
  refills: number
}

export interface CategorySeed {
  handle: string
  name: string
  description: string
}

export interface VariantSeed {
  title: string
  sku: string
  /** Option title to value, for example `{ Strength: "1 mg", Plan: "1 month" }`. */
  options: Record<string, string>
  /** Whole US dollars, as Medusa stores amounts (199 is $199). */
  price_usd: number
}

/** What the product page shows beside Medusa's own fields. */
export interface ProductCopy {
  summary: string
  good_for: string[]
  not_for: string[]
  how_it_works: string
}

export interface ProductSeed {
  handle: string
  title: string
  /** Handle of its category. */
  category: string
  description: string
  /** Key of its consult policy; null for what anybody may buy. */
  consult_policy: string | null
  variants: VariantSeed[]
  metadata: ProductCopy
}
