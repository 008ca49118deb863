import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AUDIT_MODULE } from "../../../../modules/audit"
import type { AuditModuleService } from "../../../../modules/audit/service"
import { filterOf } from "../../../utils/audit/query"
import { MOST_EXPORTED, streamCsv } from "../../../utils/audit/stream-csv"
import { tenantOf } from "../../../utils/tenant"
import type { TenantExportAuditType } from "../validators"

/** The log as a file for a spreadsheet. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const module: AuditModuleService = req.scope.resolve(AUDIT_MODULE)
  const filter = filterOf(req.validatedQuery as TenantExportAuditType)
  const entries = module.scoped(tenantOf(req).business.id).every(filter, MOST_EXPORTED)
  await streamCsv(req, res, entries, { operators: false })
}
