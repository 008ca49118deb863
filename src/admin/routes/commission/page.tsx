import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ReceiptPercent } from "@medusajs/icons"
import { Button, toast } from "@medusajs/ui"
import { LoadError } from "../../components/load-error"
import { PageLoading } from "../../components/page-loading"
import { Section } from "../../components/section"
import { SimpleTable } from "../../components/simple-table"
import { useAsk } from "../../components/use-ask"
import { useChangeRules, useCommissionRules, type CommissionRule } from "../../hooks/api/earnings"
import { percent } from "../../lib/minor"
import { FeesForm } from "./components/fees-form"
import { RuleForm } from "./components/rule-form"
import { RulePreview } from "./components/rule-preview"

const subjectOf = ({ product_id, product_title, category_id, category_name }: CommissionRule): string => {
  if (product_id) return `Product: ${product_title ?? product_id}`
  return category_id ? `Category: ${category_name ?? category_id}` : "Everything"
}

const CommissionPage = () => {
  const { data, error, refetch } = useCommissionRules()
  const { remove } = useChangeRules()
  const ask = useAsk()
  if (error) return <LoadError error={error} retry={() => void refetch()} />
  if (!data) return <PageLoading />

  const drop = async (rule: CommissionRule) => {
    const description =
      "The next most specific rule counts for payments from now on. What was earned stays as it is."
    if (!(await ask({ title: "Remove this rule?", description, confirmText: "Remove" }))) return
    remove.mutate(rule.id, {
      onError: (failure) => toast.error("Not removed", { description: failure.message }),
    })
  }

  return (
    <div className="flex flex-col gap-y-3">
      <Section
        title="Commission"
        heads_page
        hint={`The most specific rule counts: business and product, business and category, business, product, category. Without any it is ${percent(data.default_bp)}.`}
      >
        <SimpleTable
          heads={["Business", "What", "Rate", ""]}
          empty={`No rules: every business pays ${percent(data.default_bp)}.`}
          rows={data.commission_rules.map((rule) => ({
            key: rule.id,
            cells: [
              rule.business_id === "platform" ? "Every business" : (rule.business_name ?? rule.business_id),
              subjectOf(rule),
              percent(rule.rate_bp),
              <Button key="remove" size="small" variant="transparent" onClick={() => void drop(rule)}>
                Remove
              </Button>,
            ],
          }))}
        />
        <RuleForm />
      </Section>
      <RulePreview />
      <Section title="Fees" hint="What every business is charged unless its own page says otherwise.">
        <FeesForm business_id="platform" />
      </Section>
    </div>
  )
}

export const config = defineRouteConfig({ label: "Commission", icon: ReceiptPercent })
export const handle = { breadcrumb: () => "Commission" }
export default CommissionPage
