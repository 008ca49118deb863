import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AUDIT_MODULE } from "../../../modules/audit"
import type { AuditModuleService } from "../../../modules/audit/service"
import { filterOf } from "../../utils/audit/query"
import { presentEntries } from "../../utils/audit/present-entries"
import { parseInput } from "../../utils/validate"
import { withBusinessNames } from "./with-business-names"
import { AdminListAudit } from "./validators"

/** The logs of all businesses and the platform's own, newest first, for operators. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset, ...query } = parseInput(AdminListAudit, req.query)
  const audit: AuditModuleService = req.scope.resolve(AUDIT_MODULE)
  const [rows, count] = await audit.systemOperating().list(filterOf(query), { limit, offset })
  const named = await presentEntries(req.scope, rows, { operators: true })
  res.json({ entries: await withBusinessNames(req.scope, named), count, limit, offset })
}
