import { z } from "@medusajs/framework/zod"
import { auditFilterFields } from "../../utils/audit/query"
import { pageFields } from "../../utils/validate"

export const TenantListAudit = z.object({ ...pageFields, ...auditFilterFields })
export const TenantExportAudit = z.object(auditFilterFields)

export const TenantSignOff = z.strictObject({
  week: z.iso.date({ error: "must be the Monday of a week, such as 2026-02-02" }),
  note: z.string().trim().max(2000, "must have at most 2000 characters").optional(),
})

export type TenantListAuditType = z.infer<typeof TenantListAudit>
export type TenantExportAuditType = z.infer<typeof TenantExportAudit>
export type TenantSignOffType = z.infer<typeof TenantSignOff>
