import type { MedusaContainer } from "@medusajs/framework/types"
import { BUSINESS_MODULE } from "../../modules/business"
import type { BusinessModuleService } from "../../modules/business/service"
import { CONSULTATION_MODULE } from "../../modules/consultation"
import type { ConsultationModuleService } from "../../modules/consultation/service"
import { forbidden, notFound } from "../../utils/coded-error"
import { env } from "../../utils/env-validator"
import { findProducts, type SoldProduct } from "./find-products"

export type Purchase = {
  sales_channel_id: string | null | undefined
  customer_id: string | null | undefined
  variant_ids: (string | null | undefined)[]
}

/**
 * The one place that decides whether products may come into a cart or an order (SYSTEM.md, invariant 3): each is sold by
 * this business, and a gated one has a live approval. It fails closed: without a customer, without a business behind the
 * sales channel, or when anything it asks fails, the answer is no.
 *
 * @throws CodedError NOT_FOUND for another business's product; APPROVAL_REQUIRED naming the products, never the patient
 */
export async function assertMayBuy(container: MedusaContainer, purchase: Purchase): Promise<void> {
  const variant_ids = purchase.variant_ids.filter((id): id is string => Boolean(id))
  const products = await findProducts(container, variant_ids)
  const is_sold_here = ({ channels }: SoldProduct) => channels.includes(purchase.sales_channel_id ?? "")
  if (!products.every(is_sold_here)) throw notFound("This store does not sell this product.")
  if (!env.ENABLE_CONSULT_GATING) return
  const gated = products.filter(({ is_gated }) => is_gated)
  if (gated.length === 0) return
  const gated_ids = gated.map(({ id }) => id)
  const approved = await approvedProducts(container, purchase, gated_ids)
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
