import { listConsultations } from "@/lib/data/consultations"
import type { Tenant } from "@/lib/data/tenant"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { ButtonLink } from "@/modules/ui/components/link"
import { Pagination } from "@/modules/ui/components/pagination"
import { CaseRow } from "../components/case-row"

export async function Cases({ tenant, limit, offset }: { tenant: Tenant; limit: number; offset: number }) {
  const { consultations, count } = await listConsultations(tenant, limit, offset)
  if (count === 0) {
    return (
      <EmptyState
        title="No consultations yet"
        action={
          <ButtonLink href="/treatments" size="lg">
            Find your treatment
          </ButtonLink>
        }
      >
        Choose a treatment and answer a few questions. It takes about 5 minutes, and a clinician usually
        reviews them within 24 hours.
      </EmptyState>
    )
  }
  return (
    <>
      <ul aria-label="My consultations" className="flex flex-col gap-4">
        {consultations.map((consultation) => (
          <CaseRow key={consultation.id} consultation={consultation} />
        ))}
      </ul>
      <Pagination
        count={count}
        limit={limit}
        offset={offset}
        hrefFor={(next) => (next ? `/account?offset=${next}` : "/account")}
      />
    </>
  )
}
