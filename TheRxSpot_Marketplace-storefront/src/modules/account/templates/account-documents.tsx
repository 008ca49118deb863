import { listDocuments } from "@/lib/data/documents"
import type { Tenant } from "@/lib/data/tenant"
import { PatientDocuments } from "@/modules/documents/components/patient-documents"

/** Everything in the patient's record with this business, whichever case it came with. */
export async function AccountDocuments({ tenant }: { tenant: Tenant }) {
  return <PatientDocuments initial={await listDocuments(tenant)} />
}
