import { PLATFORM_SCOPE } from "../scope"

/** What the platform keeps where no rule says otherwise: 5 %. */
export const DEFAULT_COMMISSION_BP = 500

/** A share of what is sold, for a business or for all (`platform`), for a product, for a category, or for everything. */
export interface CommissionRule {
  id: string
  business_id: string
  product_id: string | null
  category_id: string | null
  /** Hundredths of a percent, 0 to 10,000. */
  rate_bp: number
}

export interface Sold {
  business_id: string
  product_id: string | null
  /** Every category the product is in. */
  category_ids: readonly string[]
}

export interface AppliedRate {
  /** Null where the default applies. */
  rule_id: string | null
  rate_bp: number
}

/** From the most specific: business and product, business and category, business, product, category, platform. */
function rank(rule: CommissionRule): number {
  const own = rule.business_id === PLATFORM_SCOPE ? 3 : 0
  return own + (rule.product_id ? 0 : rule.category_id ? 1 : 2)
}

/**
 * The rate for one thing sold. Between two categories of the same product the lower rate counts, and then the older
 * rule, so that the answer never depends on an order of rows.
 */
export function commissionFor(rules: readonly CommissionRule[], sold: Sold): AppliedRate {
  const [best] = rules
    .filter(({ business_id }) => business_id === sold.business_id || business_id === PLATFORM_SCOPE)
    .filter(({ product_id }) => product_id === null || product_id === sold.product_id)
    .filter(({ category_id }) => category_id === null || sold.category_ids.includes(category_id))
    .sort(
      (one, other) => rank(one) - rank(other) || one.rate_bp - other.rate_bp || (one.id < other.id ? -1 : 1),
    )
  return best
    ? { rule_id: best.id, rate_bp: best.rate_bp }
    : { rule_id: null, rate_bp: DEFAULT_COMMISSION_BP }
}
