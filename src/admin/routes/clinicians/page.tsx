import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { Link, useNavigate } from "react-router-dom"
import { BusinessPicker } from "../../components/business-picker"
import { Choice } from "../../components/choice"
import { LicenseBadges } from "../../components/license-badges"
import { ListPage } from "../../components/list-page"
import { StatusBadge } from "../../components/status-badge"
import { useClinicians, type Clinician } from "../../hooks/api/clinicians"
import { listOf } from "../../lib/list-of"
import { PAGE_SIZE, useListParams } from "../../lib/use-list-params"
import { CreateClinician } from "./components/create-clinician"

const column = createDataTableColumnHelper<Clinician>()

const columns = [
  column.accessor(
    ({ first_name, last_name, title }) => [`${first_name} ${last_name}`, title].filter(Boolean).join(", "),
    {
      id: "name",
      header: "Name",
      cell: ({ row, getValue }) => <Link to={`/clinicians/${row.original.id}`}>{getValue()}</Link>,
    },
  ),
  column.accessor("licenses", {
    header: "Licences",
    cell: ({ getValue }) => <LicenseBadges licenses={getValue()} />,
  }),
  column.accessor("status", {
    header: "Status",
    cell: ({ getValue }) => <StatusBadge status={getValue()} />,
  }),
  column.accessor("business_name", {
    header: "Works for",
    cell: ({ getValue }) => getValue() ?? "Every business",
  }),
]

const STATUSES: [string, string][] = [
  ["active", "Active"],
  ["inactive", "Inactive"],
]

const EMPTY = { heading: "No clinicians yet", description: "Make the first one with 'New clinician'." }

const LICENSES: [string, string][] = [
  ["expiring", "Licence ends within 60 days"],
  ["expired", "Licence expired"],
]

const CliniciansPage = () => {
  const navigate = useNavigate()
  const params = useListParams()
  const [status, license, business_id] = ["status", "license", "business_id"].map(params.get)
  const asked = useClinicians({
    q: params.get("q"),
    status,
    license,
    business_id,
    limit: PAGE_SIZE,
    offset: params.offset,
  })
  return (
    <ListPage
      title="Clinicians"
      columns={columns}
      list={listOf(asked, ({ clinicians }) => clinicians)}
      params={params}
      search="First or last name"
      empty={EMPTY}
      action={<CreateClinician />}
      onRow={(id) => navigate(`/clinicians/${id}`)}
    >
      <Choice
        label="Status"
        value={status ?? ""}
        all="Any status"
        choices={STATUSES}
        onChange={(chosen) => params.set({ status: chosen })}
      />
      <Choice
        label="Licences"
        value={license ?? ""}
        all="Any licence"
        choices={LICENSES}
        onChange={(chosen) => params.set({ license: chosen })}
      />
      <BusinessPicker
        label="Works for"
        none="Anybody's"
        value={business_id ?? ""}
        onChange={(chosen) => params.set({ business_id: chosen })}
      />
    </ListPage>
  )
}

export const config = defineRouteConfig({ label: "Clinicians", icon: Users, rank: 6 })
export const handle = { breadcrumb: () => "Clinicians" }
export default CliniciansPage
