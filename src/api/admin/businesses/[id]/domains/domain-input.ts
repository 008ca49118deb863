import type { MedusaRequest } from "@medusajs/framework/http"

/** Which name of which business the path means. */
export const domainInputOf = (req: MedusaRequest) => ({
  business_id: req.params.id ?? "",
  domain_id: req.params.domain_id ?? "",
})
