import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"
import type { Problem } from "../../../modules/earnings/types"
import { loadPayments } from "../load-payments"
import { unclaimedPayments } from "../unclaimed-payments"

const PER_PAGE = 500

export type ReconcileInput = {
  /** Payments changed since; ISO 8601. */
  since: string
}

/**
 * Goes through Medusa's payments, writes what events have missed, proves the ledger, and keeps the report. Not
 * compensated, as every entry tells a fact.
 */
export const reconcileEarningsStep = createStep(
  "reconcile-earnings",
  async ({ since }: ReconcileInput, { container }) => {
    const earnings: EarningsModuleService = container.resolve(EARNINGS_MODULE)
    const started_at = new Date().toISOString()
    const problems: Problem[] = []
    let payments_checked = 0
    let entries_posted = 0
    for await (const ids of changedPayments(container, since)) {
      const payments = await loadPayments(container, ids)
      for (const { business_id, ...facts } of payments) {
        const recorded = await earnings.scoped(business_id).recordPayment(facts)
        entries_posted += recorded.posted
        problems.push(...recorded.problems)
      }
      payments_checked += ids.length
      problems.push(...(await unclaimedPayments(container, ids, payments)))
      problems.push(...(await earnings.systemOperating().proveCaptures(payments)))
    }
    problems.push(...(await earnings.systemOperating().prove()))
    const found = { started_at, payments_checked, entries_posted, problems }
    return new StepResponse(await earnings.systemOperating().saveReport(found))
  },
)

/** Ids in pages, in the order of ids, so that none is passed over while others are added. */
async function* changedPayments(container: MedusaContainer, since: string): AsyncGenerator<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  let after = ""
  for (;;) {
    const { data } = await query.graph({
      entity: "payment",
      fields: ["id"],
      filters: { id: { $gt: after }, updated_at: { $gte: since } },
      pagination: { take: PER_PAGE, order: { id: "ASC" } },
    })
    const ids = data.map(({ id }: { id: string }) => id)
    if (ids.length > 0) yield ids
    if (ids.length < PER_PAGE) return
    after = ids[ids.length - 1] ?? after
  }
}
