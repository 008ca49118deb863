import "server-only"
import { z } from "zod"
import { callAsPatient } from "./store"
import type { Tenant } from "./tenant"

const accessSchema = z.object({
  id: z.string(),
  occurred_at: z.string(),
  who: z.string(),
  what: z.string(),
  is_own: z.boolean(),
  is_emergency: z.boolean(),
})
const reportSchema = z.object({ accesses: z.array(accessSchema), count: z.number() })

export type Access = z.infer<typeof accessSchema>

/** Who looked at the signed-in patient's record at this business, newest first. */
export function readAccessReport(
  tenant: Tenant,
  limit: number,
  offset: number,
): Promise<{ accesses: Access[]; count: number }> {
  return callAsPatient(tenant, `/store/access-report?limit=${limit}&offset=${offset}`, {
    schema: reportSchema,
  })
}
