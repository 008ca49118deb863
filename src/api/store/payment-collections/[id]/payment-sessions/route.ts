import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HttpTypes } from "@medusajs/framework/types"
import { beginPaymentWorkflow } from "../../../../../workflows/checkout/workflows/begin-payment"
import { customerIdOf } from "../../../belonging/ownership"
import { refetchPayment } from "../../helpers"

/** Begins a payment, in the place of Medusa's own route and behind its validators: one at a time for each patient. */
export async function POST(req: MedusaRequest<HttpTypes.StoreInitializePaymentSession>, res: MedusaResponse) {
  const { provider_id, data } = req.validatedBody
  const payment_collection_id = req.params.id ?? ""
  const customer_id = customerIdOf(req) ?? undefined
  await beginPaymentWorkflow(req.scope).run({
    input: { payment_collection_id, provider_id, customer_id, data },
  })
  res.json({ payment_collection: await refetchPayment(req, payment_collection_id) })
}
