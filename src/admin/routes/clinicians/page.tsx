import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Container, createDataTableColumnHelper, DataTable, useDataTable } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { Choice } from "../../components/choice"
import { LicenseBadges } from "../../components/license-badges"
import { ListToolbar } from "../../components/list-toolbar"
import { LoadError } from "../../components/load-error"
import { StatusBadge } from "../../components/status-badge"
import { useClinicians, type Clinician } from "../../hooks/api/clinicians"
import { PAGE_SIZE, useListParams } from "../../lib/use-list-params"
import { CreateClinician } from "./components/create-clinician"

const column = createDataTableColumnHelper<Clinician>()

const columns = [
  column.accessor(
    ({ first_name, last_name, title }) => [`${first_name} ${last_name}`, title].filter(Boolean).join(", "),
    {
      id: "name",
      header: "Name",
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

const EMPTY = { heading: "No clinicians", description: "None matches. Make one with 'New clinician'." }

const CliniciansPage = () => {
  const navigate = useNavigate()
  const params = useListParams()
  const [q, status] = [params.get("q"), params.get("status")]
  const { data, isLoading, error, refetch } = useClinicians({
    q,
    status,
    limit: PAGE_SIZE,
    offset: params.offset,
  })
  const table = useDataTable({
    data: data?.clinicians ?? [],
    columns,
    rowCount: data?.count ?? 0,
    getRowId: ({ id }) => id,
    isLoading,
    search: { state: q, onSearchChange: (text) => text !== q && params.set({ q: text }) },
    pagination: params.pagination,
    onRowClick: (_event, { id }) => navigate(`/clinicians/${id}`),
  })
  if (error) return <LoadError error={error} retry={refetch} />
  return (
    <Container className="p-0">
      <DataTable instance={table}>
        <ListToolbar title="Clinicians">
          <Choice
            label="Status"
            value={status}
            all="Any status"
            choices={STATUSES}
            onChange={(chosen) => params.set({ status: chosen })}
          />
          <DataTable.Search placeholder="First or last name" />
          <CreateClinician />
        </ListToolbar>
        <DataTable.Table emptyState={{ empty: EMPTY, filtered: EMPTY }} />
        <DataTable.Pagination />
      </DataTable>
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Clinicians", icon: Users })
export const handle = { breadcrumb: () => "Clinicians" }
export default CliniciansPage
