import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getConsultation } from "@/lib/data/consultations"
import { listDocuments } from "@/lib/data/documents"
import { requirePatient } from "@/lib/data/patient"
import { CasePage } from "@/modules/account/templates/case-page"

// Titles end up in browser history: they do not name the treatment.
export const metadata: Metadata = { title: "Your consultation" }

export default async function ConsultationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { tenant } = await requirePatient(`/account/consultations/${id}`)
  const [consultation, documents] = await Promise.all([getConsultation(tenant, id), listDocuments(tenant)])
  if (!consultation) notFound()
  return (
    <CasePage
      initial={consultation}
      support={tenant.support}
      sells={tenant.flags.checkout_enabled}
      documents={documents}
    />
  )
}
