import type { MedusaContainer } from "@medusajs/framework/types"
import { BUSINESS_MODULE } from "../../modules/business"
import type { BusinessModuleService } from "../../modules/business/service"
import { CONSULTATION_MODULE } from "../../modules/consultation"
import type { ConsultationModuleService } from "../../modules/consultation/service"
import { forbidden } from "../../utils/coded-error"
import { env } from "../../utils/env-validator"
import { findGatedProducts } from "./find-gated-products"

export type Purchase = {
  sales_channel_id: string | null | undefined
  customer_id: string | null | undefined
  variant_ids: (string | null | undefined)[]
}

/**
 * The one place that decides whether gated products may come into a cart or an order (SYSTEM.md, invariant 3). It fails
 * closed: without a customer, without a business behind the sales channel, or when anything it asks fails, the answer
 * is no.
 *
 * @throws CodedError APPROVAL_REQUIRED naming the products, never the patient
 */
export async function assertMayBuy(container: MedusaContainer, purchase: Purchase): Promise<void> {
  if (!env.ENABLE_CONSULT_GATING) return
  const variant_ids = purchase.variant_ids.filter((id): id is string => Boolean(id))
  const gated = await findGatedProducts(container, variant_ids)
  if (gated.length === 0) return
  const approved = await approvedProducts(
    container,
    purchase,
    gated.map(({ id }) => id),
  )
  const missing = gated.filter(({ id }) => !approved.has(id))
  if (missing.length > 0) {
    const titles = missing.map(({ title }) => title).join(", ")
    throw forbidden(
      "APPROVAL_REQUIRED",
      `A clinician has to approve this first: ${titles}. Start a consultation.`,
    )
  }
}

async function approvedProducts(
  container: MedusaContainer,
  { sales_channel_id, customer_id }: Purchase,
  product_ids: string[],
): Promise<Set<string>> {
  if (!sales_channel_id || !customer_id) return new Set()
  const businesses: BusinessModuleService = container.resolve(BUSINESS_MODULE)
  const tenant = await businesses.systemFindTenant({ sales_channel_id })
  if (!tenant) return new Set()
  const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const approvals = await consultations.scoped(tenant.business.id).liveApprovals(customer_id, product_ids)
  const usable = approvals.filter(({ refills_used, refills_allowed }) => refills_used <= refills_allowed)
  return new Set(usable.map(({ product_id }) => product_id))
}
