import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"
import { adjustBalanceWorkflow } from "../../../workflows/earnings/workflows/adjust-balance"
import { idempotencyKeyOf } from "../../utils/idempotency-key"
import { presentBalance } from "../../utils/present-money"
import { parseInput } from "../../utils/validate"

const AdminAdjust = z.strictObject({
  business_id: z.string("is required").min(1, "is required").max(64, "must be a business's id"),
  currency: z
    .string("is required")
    .regex(/^[a-z]{3}$/i, "must be three letters, such as usd")
    .toLowerCase(),
  amount_minor: z
    .number("must be a whole number of cents")
    .int("must be a whole number of cents")
    .min(-100_000_000, "must be at least -100000000")
    .max(100_000_000, "must be at most 100000000")
    .refine((amount) => amount !== 0, "must not be 0"),
  /** A code: a ledger is read by many, and is never changed. */
  reason: z
    .string("is required, such as GOODWILL")
    .regex(/^[A-Z][A-Z_]{2,59}$/, "must be a code such as GOODWILL"),
})

/** Corrects a business's balance, once for each `Idempotency-Key`. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { amount_minor, ...adjustment } = parseInput(AdminAdjust, req.body ?? {})
  const adjustment_id = idempotencyKeyOf(req)
  await req.scope
    .resolve<BusinessModuleService>(BUSINESS_MODULE)
    .systemOperating()
    .retrieve(adjustment.business_id)
  const input = { ...adjustment, minor: amount_minor, adjustment_id, by: req.auth_context.actor_id }
  await adjustBalanceWorkflow(req.scope).run({ input })
  const earnings: EarningsModuleService = req.scope.resolve(EARNINGS_MODULE)
  res.json({ balances: (await earnings.scoped(adjustment.business_id).balances()).map(presentBalance) })
}
