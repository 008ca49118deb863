import type { Metadata } from "next"
import { listConsultations } from "@/lib/data/consultations"
import { requirePatient } from "@/lib/data/patient"
import { pageOffset, type SearchParams } from "@/lib/search-params"
import { CaseList } from "@/modules/account/templates/case-list"

export const metadata: Metadata = { title: "My consultations" }

const PAGE_SIZE = 20

export default async function AccountPage({ searchParams }: { searchParams: SearchParams }) {
  const { tenant, patient } = await requirePatient("/account")
  const offset = pageOffset((await searchParams).offset, PAGE_SIZE)
  const { consultations, count } = await listConsultations(tenant, PAGE_SIZE, offset)
  return <CaseList consultations={consultations} count={count} limit={PAGE_SIZE} offset={offset} first_name={patient.first_name ?? null} email={patient.email} />
}
