import type { MedusaContainer } from "@medusajs/framework/types"
import { BUSINESS_MODULE } from "../../modules/business"
import type { BusinessModuleService } from "../../modules/business/service"
import { CONSULTATION_MODULE } from "../../modules/consultation"
import type { ConsultationModuleService } from "../../modules/consultation/service"
import type { ScopedApprovals } from "../../modules/consultation/scoped-approvals"
import { forbidden } from "../../utils/coded-error"
import { env } from "../../utils/env-validator"
import { findSoldLines, type Purchase } from "./assert-may-buy"
import { loadOrderLines } from "./load-order-lines"

/** Also of a suspended business: what was ordered can still be cancelled. */
async function approvalsOf(
  container: MedusaContainer,
  sales_channel_id: string,
): Promise<ScopedApprovals | null> {
  const businesses: BusinessModuleService = container.resolve(BUSINESS_MODULE)
  const business_id = await businesses.systemFindBusinessId(sales_channel_id)
  const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  return business_id ? consultations.scopedApprovals(business_id) : null
}

/** What an order counts against, for giving it back. */
export type Uses = { order_id: string; sales_channel_id: string; approval_ids: string[] }

/**
 * Counts an order against the approvals it rests on, once however often it is asked.
 * @returns what was newly counted, or null
 * @throws CodedError APPROVAL_REQUIRED when one no longer holds, or another order took its last use
 */
export async function useApprovalsOf(
  container: MedusaContainer,
  order_id: string,
  order: Purchase,
): Promise<Uses | null> {
  const { sales_channel_id, customer_id } = order
  const gated = (await findSoldLines(container, order)).filter(({ product }) => product.is_gated)
  if (!env.ENABLE_CONSULT_GATING || gated.length === 0) return null
  const approvals = sales_channel_id ? await approvalsOf(container, sales_channel_id) : null
  if (!approvals || !customer_id || !sales_channel_id)
    throw forbidden("APPROVAL_REQUIRED", "This order has no patient.")
  const lines = gated.map(({ product, variant_id, quantity }) => ({
    product_id: product.id,
    variant_id,
    quantity,
  }))
  const approval_ids = await approvals.use({ order_id, customer_id, lines })
  return { order_id, sales_channel_id, approval_ids }
}

/** Undoes `useApprovalsOf`, when what it was for did not come to be. */
export async function giveBackUses(
  container: MedusaContainer,
  { order_id, sales_channel_id, approval_ids }: Uses,
): Promise<void> {
  const approvals = await approvalsOf(container, sales_channel_id)
  await approvals?.giveBack({ order_id, approval_ids })
}

/** Gives back all that a cancelled order used. */
export async function giveBackApprovalsOf(container: MedusaContainer, order_id: string): Promise<void> {
  const { sales_channel_id } = await loadOrderLines(container, order_id)
  const approvals = sales_channel_id ? await approvalsOf(container, sales_channel_id) : null
  await approvals?.giveBack({ order_id })
}
