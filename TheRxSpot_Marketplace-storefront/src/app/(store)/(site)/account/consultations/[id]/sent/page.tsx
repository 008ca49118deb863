import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getConsultation } from "@/lib/data/consultations"
import { requirePatient } from "@/lib/data/patient"
import { SentPage } from "@/modules/account/templates/sent-page"

export const metadata: Metadata = { title: "Your answers are sent" }

export default async function ConsultationSentPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { tenant } = await requirePatient(`/account/consultations/${id}/sent`)
  const consultation = await getConsultation(tenant, id)
  if (!consultation) notFound()
  return (
    <SentPage
      id={consultation.id}
      product_title={consultation.product?.title ?? null}
      support={tenant.support}
    />
  )
}
