import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AUDIT_MODULE } from "../../../modules/audit"
import type { AuditModuleService } from "../../../modules/audit/service"
import { filterOf } from "../../utils/audit/query"
import { presentEntries } from "../../utils/audit/present-entries"
import { tenantOf } from "../../utils/tenant"
import type { TenantListAuditType } from "./validators"

/** The active business's log, newest first; what was done by emergency access comes with the operator's reason. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset, ...query } = req.validatedQuery as TenantListAuditType
  const module: AuditModuleService = req.scope.resolve(AUDIT_MODULE)
  const own = module.scoped(tenantOf(req).business.id)
  const [rows, count] = await own.list(filterOf(query), { limit, offset })
  const grants = await own.grantsById([...new Set(rows.flatMap(({ reason }) => grantIn(reason)))])
  const entries = await presentEntries(req.scope, rows, { operators: false })
  res.json({
    entries: entries.map((entry) => ({
      ...entry,
      emergency_reason: grants.get(entry.reason ?? "")?.reason ?? null,
    })),
    count,
    limit,
    offset,
  })
}

const grantIn = (reason: string | null): string[] => (reason?.startsWith("bglass_") ? [reason] : [])
