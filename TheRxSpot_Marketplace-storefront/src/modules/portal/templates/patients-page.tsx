import type { PatientList } from "@/lib/data/portal/patients"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { TextLink } from "@/modules/ui/components/link"
import { Pagination } from "@/modules/ui/components/pagination"
import { PatientFinder } from "../components/patient-finder"
import { PatientsTable } from "../components/patients-table"
import { asksForPatients } from "../logic/roles"

type Props = {
  business: { id: string; name: string; role: string }
  list: PatientList
  page: { limit: number; offset: number }
}

export function PatientsPage({ business, list, page }: Props) {
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-5 px-4 py-6 lg:px-6">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div>
          <h1 className="text-xl font-bold">Patients</h1>
          <p className="text-sm text-ink-soft">
            Whoever has sent {business.name} an intake, newest first. Every look is in the audit log.
          </p>
        </div>
        {asksForPatients(business.role) && <TextLink href="/portal/data-requests">Data requests</TextLink>}
      </div>
      <PatientFinder business_id={business.id}>
        <PatientsTable
          patients={list.patients}
          empty={
            <EmptyState icon="users" title="No patients yet">
              A patient shows here once they have sent their first intake.
            </EmptyState>
          }
        />
        <Pagination
          count={list.count}
          {...page}
          hrefFor={(offset) => (offset > 0 ? `/portal/patients?offset=${offset}` : "/portal/patients")}
        />
      </PatientFinder>
    </div>
  )
}
