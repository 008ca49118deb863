import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { commissionFor } from "../../../../lib/ledger"
import { EARNINGS_MODULE } from "../../../../modules/earnings"
import type { EarningsModuleService } from "../../../../modules/earnings/service"
import { parseInput } from "../../../utils/validate"
import { presentRules } from "../subjects"
import { AdminPreviewCommission } from "../validators"

/** Which rule would apply if this business sold this product now; `rule` is null where the default does. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { business_id, product_id = null } = parseInput(AdminPreviewCommission, req.query)
  const rules = await req.scope
    .resolve<EarningsModuleService>(EARNINGS_MODULE)
    .systemOperating()
    .rulesFor(business_id)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "categories.id"]
  const { data } = product_id
    ? await query.graph({ entity: "product", fields, filters: { id: product_id } })
    : { data: [] }
  const [product]: { categories?: { id: string }[] | null }[] = data
  const category_ids = (product?.categories ?? []).map(({ id }) => id)
  const { rule_id, rate_bp } = commissionFor(rules, { business_id, product_id, category_ids })
  const [rule = null] = await presentRules(
    req.scope,
    rules.filter(({ id }) => id === rule_id),
  )
  res.json({ rate_bp, rule })
}
