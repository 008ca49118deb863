import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HttpTypes } from "@medusajs/framework/types"
import { openPaymentWorkflow } from "../../../workflows/checkout/workflows/open-payment"
import { refetchPayment } from "./helpers"

/** What a cart is paid through, in the place of Medusa's own route and behind its validators: the same at a second click. */
export async function POST(req: MedusaRequest<HttpTypes.StoreCreatePaymentCollection>, res: MedusaResponse) {
  const { result: id } = await openPaymentWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ payment_collection: await refetchPayment(req, id) })
}
