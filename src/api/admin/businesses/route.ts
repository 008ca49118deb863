import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { parseInput } from "../../utils/validate"
import { presentBusiness } from "./present"
import { AdminListBusinesses } from "./validators"

/** Every business of the platform. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  const page = parseInput(AdminListBusinesses, req.query)
  const [rows, count] = await businesses.systemOperating().list(page)
  res.json({ businesses: rows.map(presentBusiness), count, limit: page.limit, offset: page.offset })
}
