import { refetchEntity, type MedusaRequest } from "@medusajs/framework/http"

/** The payment with the fields that the request asked for, as Medusa's own routes answer it. */
export const refetchPayment = (req: MedusaRequest<unknown>, id: string) =>
  refetchEntity({
    entity: "payment_collection",
    idOrFilter: id,
    scope: req.scope,
    fields: req.queryConfig.fields,
  })
