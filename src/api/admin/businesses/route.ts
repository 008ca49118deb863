import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { provisionBusinessWorkflow } from "../../../workflows/hub/workflows/provision-business"
import { aboutRecord } from "../../utils/audit/about-record"
import { parseInput } from "../../utils/validate"
import { AdminCreateBusiness } from "../hub/provision/validators"
import { businessIdsNeeding } from "../overview/attention"
import { presentBusiness } from "./present"
import { AdminListBusinesses } from "./validators"

/** Every business of the platform. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  const { attention, ...page } = parseInput(AdminListBusinesses, req.query)
  const ids = attention && (await businessIdsNeeding(req.scope, attention))
  const [rows, count] = await businesses.systemOperating().list({ ...page, ids })
  res.json({ businesses: rows.map(presentBusiness), count, limit: page.limit, offset: page.offset })
}

/** Makes a business as the Hub would: 201 for a new one, 200 for one that this handle and owner have already. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const input = parseInput(AdminCreateBusiness, req.body ?? {})
  const { result } = await provisionBusinessWorkflow(req.scope).run({ input })
  const { business, storefront_url, idempotent } = result
  aboutRecord(req, { business_id: business.id, entity: "business", entity_id: business.id })
  res.status(idempotent ? 200 : 201).json({ business, storefront_url, idempotent })
}
