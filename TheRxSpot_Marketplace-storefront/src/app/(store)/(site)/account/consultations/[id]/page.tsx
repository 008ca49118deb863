import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getConsultation } from "@/lib/data/consultations"
import { requirePatient } from "@/lib/data/patient"
import { CasePage } from "@/modules/account/templates/case-page"

// Titles end up in browser history: they do not name the treatment.
export const metadata: Metadata = { title: "Your consultation" }

export default async function ConsultationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { tenant } = await requirePatient(`/account/consultations/${id}`)
  const consultation = await getConsultation(tenant, id)
  if (!consultation) notFound()
  return <CasePage initial={consultation} support={tenant.support} sells={tenant.flags.checkout_enabled} />
}
