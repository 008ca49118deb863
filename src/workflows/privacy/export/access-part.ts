import type { MedusaContainer } from "@medusajs/framework/types"
import { actionWords } from "../../../lib/audit"
import { AUDIT_MODULE } from "../../../modules/audit"
import type { AuditModuleService } from "../../../modules/audit/service"
import { jsonListPart, type Part } from "./part"

/** What HIPAA's accounting of disclosures reaches back (45 CFR 164.528): six years, ms. */
const REACH_MS = 6 * 365.25 * 24 * 60 * 60 * 1000
const MOST = 1_000_000

/** Who opened or changed the record, newest first. */
export const accessPart = (container: MedusaContainer, business_id: string, patient_id: string): Part =>
  jsonListPart("who-looked.json", async function* () {
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE)
    const until = new Date()
    const filter = { patient_id, outcome: "ok", from: new Date(until.getTime() - REACH_MS), until }
    for await (const entry of audit.scoped(business_id).every(filter, MOST)) {
      const { occurred_at, actor_type, actor_role, action, entity, entity_id } = entry
      yield { occurred_at, who: actor_type, role: actor_role, what: actionWords(action), entity, entity_id }
    }
  })
