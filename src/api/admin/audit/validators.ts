import { z } from "@medusajs/framework/zod"
import { auditFilterFields } from "../../utils/audit/query"
import { pageFields } from "../../utils/validate"

const everywhere = { ...auditFilterFields, business_id: z.string().min(1, "must not be empty").optional() }

export const AdminListAudit = z.object({ ...pageFields, ...everywhere })
export const AdminExportAudit = z.object(everywhere)
