import type { Context } from "@medusajs/framework/types"
import { noteOpened } from "../../utils/opened-records"
import { openCase } from "./seal-rows"
import type { ConsultationModuleService } from "./service"
import type { Case, CaseView, ConsultationRow } from "./types"

export type Page = { limit: number; offset: number }

/** What each view of the portal shows; the queue is what nobody else holds right now, most urgent first. */
function filtersFor(view: CaseView, clinician_id: string | null, now: Date) {
  const open = ["submitted" as const, "in_review" as const]
  const mine = clinician_id ?? "nobody"
  switch (view) {
    case "queue":
      return {
        status: open,
        $or: [{ claim_expires_at: null }, { claim_expires_at: { $lte: now } }, { claimed_by: mine }],
      }
    case "mine":
      return {
        $or: [{ status: open, claimed_by: mine, claim_expires_at: { $gt: now } }, { decided_by: mine }],
      }
    case "decided":
      return { status: ["approved" as const, "rejected" as const] }
    case "all":
      return {}
  }
}

export async function listCasesForPortal(
  service: ConsultationModuleService,
  business_id: string,
  input: Page & { view: CaseView; clinician_id: string | null },
  context: Context,
): Promise<[Case[], number]> {
  const filters = { business_id, ...filtersFor(input.view, input.clinician_id, new Date()) }
  const order = {
    [input.view === "decided" ? "decided_at" : "due_at"]: input.view === "decided" ? "DESC" : "ASC",
    id: "ASC",
  }
  const page = { take: input.limit, skip: input.offset, order }
  const [rows, count] = await service.listAndCountConsultations(filters, page, context)
  return [await withPatients(service, business_id, rows, context), count]
}

/** Opens cases with their patients: two queries for a page, however long it is. */
export async function withPatients(
  service: ConsultationModuleService,
  business_id: string,
  rows: ConsultationRow[],
  context: Context,
): Promise<Case[]> {
  const ids = [...new Set(rows.map(({ patient_id }) => patient_id))]
  const patients = await service.listPatients({ business_id, id: ids }, { take: ids.length }, context)
  const byId = new Map(patients.map((patient) => [patient.id, patient]))
  noteOpened(rows)
  return rows.flatMap((row) => {
    const patient = byId.get(row.patient_id)
    return patient ? [openCase(service.cipher, row, patient)] : []
  })
}
