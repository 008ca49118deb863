import type { Metadata } from "next"
import { requirePatient } from "@/lib/data/patient"
import { pageOffset, type SearchParams } from "@/lib/search-params"
import { AccountDocuments } from "@/modules/account/templates/account-documents"
import { CaseList } from "@/modules/account/templates/case-list"
import { Cases } from "@/modules/account/templates/cases"

export const metadata: Metadata = { title: "My consultations" }

const PAGE_SIZE = 20

export default async function AccountPage({ searchParams }: { searchParams: SearchParams }) {
  const { tenant, patient } = await requirePatient("/account")
  return (
    <CaseList first_name={patient.first_name ?? null} email={patient.email} tab="consultations">
      <Cases tenant={tenant} limit={PAGE_SIZE} offset={pageOffset((await searchParams).offset, PAGE_SIZE)} />
      <AccountDocuments tenant={tenant} />
    </CaseList>
  )
}
