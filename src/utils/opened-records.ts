import type { AuditSubject } from "../lib/audit"
import { currentRequest } from "./request-context"

/** As many as a list shows at most. */
const MAX_NAMED = 100

/**
 * Where sealed columns are opened, this notes whose: the audit log then knows which patients an answer was about,
 * whatever route asked, and a route that nobody classified cannot open a record unseen.
 */
export function noteOpened(records: { id: string; patient_id: string }[]): void {
  const request = currentRequest.getStore()
  if (!request) return
  request.opened ??= new Map()
  for (const { id, patient_id } of records) request.opened.set(id, patient_id)
}

/** What of it goes into an entry: the one patient, or the number and ids of several. */
export function openedSubject(opened: Map<string, string> | undefined): Partial<AuditSubject> {
  if (!opened) return {}
  const patients = [...new Set(opened.values())]
  if (patients.length === 1) return { patient_id: patients[0] }
  return { detail: { records: opened.size, patients: patients.slice(0, MAX_NAMED) } }
}
