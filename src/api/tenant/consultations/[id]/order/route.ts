import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { generateOrderWorkflow } from "../../../../../workflows/order/workflows/generate-order"
import { membershipOf } from "../../../../utils/membership"
import { presentWhole } from "../../../../utils/present-orders"
import { tenantOf } from "../../../../utils/tenant"
import { presentOffer } from "./offer"
import type { TenantGenerateOrderType } from "../../../orders/validators"

/** What an approval may still become as an order: its product, how many, which fill, and where it went last. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const tenant = tenantOf(req)
  const offer = await presentOffer(req.scope, tenant, req.params.id ?? "")
  res.json({ offer: { ...offer, serviceable_states: tenant.serviceable_states } })
}

/** Makes an approval an order that was paid outside. 201 for a new order, 200 for a fill that was ordered before. */
export async function POST(req: AuthenticatedMedusaRequest<TenantGenerateOrderType>, res: MedusaResponse) {
  const { business, sales_channel_id, serviceable_states } = tenantOf(req)
  const { result } = await generateOrderWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      business_id: business.id,
      sales_channel_id,
      serviceable_states,
      consultation_id: req.params.id ?? "",
      actor: { type: "member", id: membershipOf(req).member_id },
    },
  })
  const order = await presentWhole(req.scope, business.id, result.id, { staff: true })
  res.status(result.created ? 201 : 200).json({ order })
}
