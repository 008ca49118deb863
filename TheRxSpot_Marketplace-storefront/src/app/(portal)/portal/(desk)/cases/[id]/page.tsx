import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getCase } from "@/lib/data/portal/cases"
import { requireMember } from "@/lib/data/portal/me"
import { CasePage } from "@/modules/portal/templates/case-page"

// Never the patient's name: titles end up in histories and in window lists that others see.
export const metadata: Metadata = { title: "Case" }

export default async function CaseRoute({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { me, business } = await requireMember(`/portal/cases/${encodeURIComponent(id)}`)
  const detail = (await getCase(business.id, id)) ?? notFound()
  return (
    <CasePage
      key={detail.id}
      viewer={{ business_id: business.id, role: business.role, clinician: me.clinician }}
      detail={detail}
    />
  )
}
