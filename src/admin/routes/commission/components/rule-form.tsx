import { Button, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { BusinessPicker } from "../../../components/business-picker"
import { Choice } from "../../../components/choice"
import { TextField } from "../../../components/text-field"
import { useCategoryNames, useProductNames } from "../../../hooks/api/catalogue"
import { useChangeRules } from "../../../hooks/api/earnings"
import { asBasisPoints } from "../../../lib/minor"

const EMPTY = { business_id: "", product_id: "", category_id: "", rate: "" }

/** Sets the rate of one subject; the same subject again gets another rate. */
export const RuleForm = () => {
  const [rule, setRule] = useState(EMPTY)
  const [problem, setProblem] = useState<string>()
  const products = useProductNames()
  const categories = useCategoryNames()
  const { save } = useChangeRules()
  const change = (changes: Partial<typeof EMPTY>) => setRule({ ...rule, ...changes })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const rate_bp = asBasisPoints(rule.rate)
    setProblem(rate_bp === null ? "A percentage from 0 to 100, such as 5 or 7.25" : undefined)
    if (rate_bp === null) return
    const { business_id, product_id, category_id } = rule
    const body = {
      rate_bp,
      ...(business_id && { business_id }),
      ...(product_id && { product_id }),
      ...(category_id && { category_id }),
    }
    const onSuccess = () => {
      setRule(EMPTY)
      toast.success("Rule saved", { description: "It counts for payments from now on." })
    }
    save.mutate(body, { onSuccess, onError: ({ message }) => setProblem(message) })
  }

  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3 px-6 py-4" aria-label="New rule">
      <BusinessPicker
        label="Business"
        none="Every business"
        value={rule.business_id}
        onChange={(business_id) => change({ business_id })}
      />
      <Choice
        label="Product"
        value={rule.product_id}
        all="Any product"
        choices={products.data ?? []}
        onChange={(product_id) => change({ product_id, category_id: "" })}
      />
      <Choice
        label="Category"
        value={rule.category_id}
        all="Any category"
        choices={categories.data ?? []}
        onChange={(category_id) => change({ category_id, product_id: "" })}
      />
      <TextField label="Rate, %" value={rule.rate} onChange={(rate) => change({ rate })} error={problem} />
      <Button type="submit" isLoading={save.isPending}>
        Save rule
      </Button>
    </form>
  )
}
