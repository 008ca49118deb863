import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireMember } from "@/lib/data/portal/me"
import { getPatient } from "@/lib/data/portal/patients"
import { PatientPage } from "@/modules/portal/templates/patient-page"

/** The tab says no name: it is seen over a shoulder, and kept in the browser's history. */
export const metadata: Metadata = { title: "Patient" }

export default async function PatientRoute({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { business } = await requireMember(`/portal/patients/${id}`)
  const patient = await getPatient(business.id, id)
  if (!patient) notFound()
  return <PatientPage key={`${business.id}-${id}`} patient={patient} />
}
