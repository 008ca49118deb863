import { Container, Heading } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { Day } from "../../../components/date-time"
import { Facts } from "../../../components/facts"
import { LoadError } from "../../../components/load-error"
import { PageLoading } from "../../../components/page-loading"
import { SimpleTable } from "../../../components/simple-table"
import { StatusBadge } from "../../../components/status-badge"
import { useClinician } from "../../../hooks/api/clinicians"
import { ActiveSwitch } from "./components/active-switch"
import { RenewLicense } from "./components/renew-license"

const ClinicianPage = () => {
  const { id = "" } = useParams()
  const { data, error, refetch } = useClinician(id)
  if (error) return <LoadError error={error} retry={refetch} />
  if (!data) return <PageLoading />
  const { clinician } = data
  return (
    <>
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <div className="flex flex-wrap items-center gap-3">
            <Heading>
              {clinician.first_name} {clinician.last_name}
            </Heading>
            <StatusBadge status={clinician.status} />
          </div>
          <ActiveSwitch clinician={clinician} />
        </div>
        <Facts
          facts={[
            ["Title", clinician.title],
            ["NPI", clinician.npi],
            ["Works for", clinician.business_name ?? "Every business"],
            ["Clinician id", clinician.id],
          ]}
        />
      </Container>
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <Heading level="h2">Licences</Heading>
          <RenewLicense clinician_id={clinician.id} />
        </div>
        <SimpleTable
          heads={["State", "Number", "Good until", "Standing"]}
          empty="No licence: this clinician can decide nothing."
          rows={clinician.licenses.map(({ id: key, state, number, expires_at, standing }) => ({
            key,
            cells: [
              state,
              number,
              <Day key="until" at={expires_at} />,
              <StatusBadge key="standing" status={standing} />,
            ],
          }))}
        />
      </Container>
    </>
  )
}

export const handle = { breadcrumb: () => "Clinician" }
export default ClinicianPage
