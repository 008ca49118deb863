import type { MedusaContainer } from "@medusajs/framework/types"
import { actionWords } from "../../../lib/audit"
import { AUDIT_MODULE } from "../../../modules/audit"
import type { AuditEntryView } from "../../../modules/audit/list-entries"
import type { AuditModuleService } from "../../../modules/audit/service"
import { nameActors } from "../../utils/audit/name-actors"

/** What HIPAA's accounting of disclosures reaches back (45 CFR 164.528): six years. */
const REACH_MS = 6 * 365.25 * 24 * 60 * 60 * 1000

export type Access = {
  id: string
  occurred_at: Date
  who: string
  what: string
  is_own: boolean
  is_emergency: boolean
}

/** Clinicians by name, since they answer for the care; others by what they are to the patient. */
function whoIn(entry: AuditEntryView, name: string, business_name: string): string {
  if (entry.actor_type === "customer") return "You"
  if (entry.actor_type === "member")
    return entry.actor_role === "clinician" ? `${name}, clinician` : `Staff of ${business_name}`
  if (entry.actor_type === "user") return "An operator of the platform, in an emergency"
  return entry.actor_type === "partner" ? "The pharmacy" : "An automatic process"
}

/** What was opened and changed; a refused look saw nothing. */
export async function accessReport(
  container: MedusaContainer,
  business: { id: string; name: string },
  patient_id: string,
  page: { limit: number; offset: number },
): Promise<[Access[], number]> {
  const audit: AuditModuleService = container.resolve(AUDIT_MODULE)
  const until = new Date(Date.now() + 1000)
  const filter = { patient_id, outcome: "ok", from: new Date(until.getTime() - REACH_MS), until }
  const [entries, count] = await audit.scoped(business.id).list(filter, page)
  const nameOf = await nameActors(container, entries, { operators: false })
  const accesses = entries.map((entry) => ({
    id: entry.id,
    occurred_at: entry.occurred_at,
    who: whoIn(entry, nameOf(entry), business.name),
    what: actionWords(entry.action),
    is_own: entry.actor_type === "customer",
    is_emergency: entry.action.startsWith("break_glass."),
  }))
  return [accesses, count]
}
