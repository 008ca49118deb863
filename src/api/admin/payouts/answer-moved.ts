import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"
import type { PayoutRow } from "../../../modules/earnings/types"
import { conflict } from "../../../utils/coded-error"
import { movePayoutWorkflow } from "../../../workflows/earnings/workflows/move-payout"
import type { MovePayoutInput } from "../../../workflows/earnings/steps/move-payout"
import { withBusinessNames } from "./with-business-names"

type Step = Pick<MovePayoutInput, "move" | "reference" | "failure">

/**
 * Moves the payout named in the path and answers with it.
 *
 * @param step what to do, or a way to choose it by the payout as it is
 * @throws CodedError NOT_FOUND, PAYOUT_STATE
 */
export async function answerMoved(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  step: (payout: PayoutRow) => Step,
): Promise<void> {
  const earnings: EarningsModuleService = req.scope.resolve(EARNINGS_MODULE)
  const before = await earnings.systemOperating().payout(req.params.id ?? "")
  // Only Stripe knows whether its transfer was made; a person's word could pay it twice.
  if (before.provider === "stripe_connect" && before.status !== "requested")
    throw conflict(
      "PAYOUT_STATE",
      "Stripe decides what becomes of this payout. Reverse the transfer there instead.",
    )
  const input = { payout_id: before.id, business_id: null, ...step(before) }
  const { result } = await movePayoutWorkflow(req.scope).run({ input })
  const [payout] = await withBusinessNames(req.scope, [result])
  res.json({ payout })
}
