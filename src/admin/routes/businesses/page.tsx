import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Container, createDataTableColumnHelper, DataTable, useDataTable } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { Choice } from "../../components/choice"
import { DateTime } from "../../components/date-time"
import { ListToolbar } from "../../components/list-toolbar"
import { LoadError } from "../../components/load-error"
import { StatusBadge } from "../../components/status-badge"
import { useBusinesses, type Business } from "../../hooks/api/businesses"
import { PAGE_SIZE, useListParams } from "../../lib/use-list-params"

const column = createDataTableColumnHelper<Business>()

const columns = [
  column.accessor("name", { header: "Name" }),
  column.accessor("status", {
    header: "Status",
    cell: ({ getValue }) => <StatusBadge status={getValue()} />,
  }),
  column.accessor("handle", { header: "Handle" }),
  column.accessor("owner_email", { header: "Owner" }),
  column.accessor("created_at", { header: "Since", cell: ({ getValue }) => <DateTime at={getValue()} /> }),
]

const STATUSES: [string, string][] = [
  ["active", "Active"],
  ["suspended", "Suspended"],
]

const EMPTY = {
  heading: "No businesses",
  description: "None matches. The Hub makes businesses; they appear here as soon as it does.",
}

const BusinessesPage = () => {
  const navigate = useNavigate()
  const params = useListParams()
  const [q, status] = [params.get("q"), params.get("status")]
  const { data, isLoading, error, refetch } = useBusinesses({
    q,
    status,
    limit: PAGE_SIZE,
    offset: params.offset,
  })
  const table = useDataTable({
    data: data?.businesses ?? [],
    columns,
    rowCount: data?.count ?? 0,
    getRowId: ({ id }) => id,
    isLoading,
    search: { state: q, onSearchChange: (text) => text !== q && params.set({ q: text }) },
    pagination: params.pagination,
    onRowClick: (_event, { id }) => navigate(`/businesses/${id}`),
  })
  if (error) return <LoadError error={error} retry={refetch} />
  return (
    <Container className="p-0">
      <DataTable instance={table}>
        <ListToolbar title="Businesses">
          <Choice
            label="Status"
            value={status}
            all="Any status"
            choices={STATUSES}
            onChange={(chosen) => params.set({ status: chosen })}
          />
          <DataTable.Search placeholder="Name, handle or owner" />
        </ListToolbar>
        <DataTable.Table emptyState={{ empty: EMPTY, filtered: EMPTY }} />
        <DataTable.Pagination />
      </DataTable>
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Businesses", icon: BuildingStorefront })
export const handle = { breadcrumb: () => "Businesses" }
export default BusinessesPage
