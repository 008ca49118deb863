import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AUDIT_MODULE } from "../../../../modules/audit"
import type { AuditModuleService } from "../../../../modules/audit/service"
import { filterOf } from "../../../utils/audit/query"
import { MOST_EXPORTED, streamCsv } from "../../../utils/audit/stream-csv"
import { parseInput } from "../../../utils/validate"
import { AdminExportAudit } from "../validators"

/** The logs as a file for a spreadsheet. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const audit: AuditModuleService = req.scope.resolve(AUDIT_MODULE)
  const filter = filterOf(parseInput(AdminExportAudit, req.query))
  await streamCsv(req, res, audit.systemOperating().every(filter, MOST_EXPORTED), { operators: true })
}
