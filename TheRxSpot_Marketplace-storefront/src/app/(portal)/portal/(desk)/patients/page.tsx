import type { Metadata } from "next"
import { requireMember } from "@/lib/data/portal/me"
import { listPatients } from "@/lib/data/portal/patients"
import { pageOffset, type SearchParams } from "@/lib/search-params"
import { PatientsPage } from "@/modules/portal/templates/patients-page"

export const metadata: Metadata = { title: "Patients" }

const LIMIT = 25

export default async function PatientsRoute({ searchParams }: { searchParams: SearchParams }) {
  const { business } = await requireMember("/portal/patients")
  const page = { limit: LIMIT, offset: pageOffset((await searchParams).offset, LIMIT) }
  return (
    <PatientsPage
      key={`${business.id}-${page.offset}`}
      business={business}
      list={await listPatients(business.id, page)}
      page={page}
    />
  )
}
