import { Text } from "@medusajs/ui"
import { useState } from "react"
import { BusinessPicker } from "../../../components/business-picker"
import { Choice } from "../../../components/choice"
import { Section } from "../../../components/section"
import { useProductNames } from "../../../hooks/api/catalogue"
import { useCommissionPreview, type CommissionRule } from "../../../hooks/api/earnings"
import { percent } from "../../../lib/minor"

const why = (rule: CommissionRule | null): string => {
  if (!rule) return "No rule applies, so the default counts."
  const who = rule.business_id === "platform" ? "every business" : (rule.business_name ?? "this business")
  const what = rule.product_title ?? rule.category_name ?? "everything"
  return `By the rule for ${who} and ${what.toLowerCase() === "everything" ? "everything it sells" : what}.`
}

/** Which rule would count, before a payment finds out. */
export const RulePreview = () => {
  const [business_id, setBusiness] = useState("")
  const [product_id, setProduct] = useState("")
  const products = useProductNames()
  const { data, error } = useCommissionPreview({ business_id, product_id })
  return (
    <Section title="Which rule applies?" hint="Choose a business and what it sells.">
      <div className="flex flex-wrap items-center gap-3 px-6 py-4">
        <BusinessPicker label="Seller" none="Choose a business" value={business_id} onChange={setBusiness} />
        <Choice
          label="Sold product"
          value={product_id}
          all="Anything else, and delivery"
          choices={products.data ?? []}
          onChange={setProduct}
        />
        <Text aria-live="polite">
          {error && "This could not be asked. Try again."}
          {business_id !== "" && data && (
            <>
              <b className="tabular-nums">{percent(data.rate_bp)}</b> {why(data.rule)}
            </>
          )}
        </Text>
      </div>
    </Section>
  )
}
