import type { MedusaContainer } from "@medusajs/framework/types"
import { refusalToSell, type ApprovalRefusal } from "../../lib/approval-rules"
import { BUSINESS_MODULE } from "../../modules/business"
import type { BusinessModuleService } from "../../modules/business/service"
import { CONSULTATION_MODULE } from "../../modules/consultation"
import type { ConsultationModuleService } from "../../modules/consultation/service"
import type { ApprovalRow } from "../../modules/consultation/types"
import { forbidden, invalidInput, notFound } from "../../utils/coded-error"
import { env } from "../../utils/env-validator"
import { findProducts } from "./find-products"
import { soldLines, type SoldLine } from "./sold-lines"

export type Purchase = {
  sales_channel_id: string | null | undefined
  customer_id: string | null | undefined
  lines: { variant_id?: string | null; quantity: number }[]
}

const REFUSALS: Record<ApprovalRefusal, string> = {
  APPROVAL_REQUIRED: "A clinician has to approve this first: %. Start a consultation.",
  APPROVAL_USED_UP: "Your approval is used up for: %. Start a consultation to go on.",
  QUANTITY_NOT_APPROVED: "Your approval covers fewer at a time of: %. Lower the quantity.",
}

/**
 * The one place that decides whether products may come into a cart or an order (SYSTEM.md, invariant 3): each is sold by
 * this business, and a gated one has a live approval of that variant, for that quantity, with an order left. It fails
 * closed: without a customer, without a business behind the sales channel, or when anything it asks fails, the answer is
 * no.
 *
 * @throws CodedError INVALID_INPUT for half a package; NOT_FOUND for another business's product; an `ApprovalRefusal` naming the products, never the patient
 */
export async function assertMayBuy(container: MedusaContainer, purchase: Purchase): Promise<void> {
  if (purchase.lines.some(({ quantity }) => !Number.isInteger(quantity)))
    throw invalidInput([{ field: "quantity", message: "must be a whole number" }])
  const lines = await findSoldLines(container, purchase)
  const gated = lines.filter(({ product }) => product.is_gated)
  if (!env.ENABLE_CONSULT_GATING || gated.length === 0) return
  const live = await liveApprovals(container, purchase, gated)
  const refused = gated.flatMap((line) => {
    const refusal = refusalToSell(
      live.filter(({ product_id }) => product_id === line.product.id),
      line,
    )
    return refusal ? [{ refusal, title: line.product.title }] : []
  })
  const [first] = refused
  if (!first) return
  const titles = refused.filter(({ refusal }) => refusal === first.refusal).map(({ title }) => title)
  throw forbidden(first.refusal, REFUSALS[first.refusal].replace("%", [...new Set(titles)].join(", ")))
}

/** @throws CodedError NOT_FOUND when this sales channel does not sell one of them */
export async function findSoldLines(
  container: MedusaContainer,
  { sales_channel_id, lines }: Purchase,
): Promise<SoldLine[]> {
  const products = await findProducts(
    container,
    lines.flatMap(({ variant_id }) => variant_id ?? []),
  )
  const is_sold_here = products.every(({ channels }) => channels.includes(sales_channel_id ?? ""))
  if (!is_sold_here) throw notFound("This store does not sell this product.")
  return soldLines(products, lines)
}

async function liveApprovals(
  container: MedusaContainer,
  { sales_channel_id, customer_id }: Purchase,
  gated: SoldLine[],
): Promise<ApprovalRow[]> {
  if (!sales_channel_id || !customer_id) return []
  const businesses: BusinessModuleService = container.resolve(BUSINESS_MODULE)
  const tenant = await businesses.systemFindTenant({ sales_channel_id })
  if (!tenant) return []
  const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const product_ids = gated.map(({ product }) => product.id)
  return consultations.scopedApprovals(tenant.business.id).live(customer_id, product_ids)
}
