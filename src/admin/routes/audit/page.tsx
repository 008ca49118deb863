import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Eye } from "@medusajs/icons"
import { Button, Container, DataTable, useDataTable } from "@medusajs/ui"
import { Choice } from "../../components/choice"
import { ListToolbar } from "../../components/list-toolbar"
import { LoadError } from "../../components/load-error"
import { useAudit } from "../../hooks/api/audit"
import { addressOf } from "../../lib/client"
import { PAGE_SIZE, useListParams } from "../../lib/use-list-params"
import { ACTORS, FLAGS, OUTCOMES, SPANS, startOf } from "./components/choices"
import { columns } from "./components/columns"

const EMPTY = {
  heading: "Nothing here",
  description: "Nothing in the log fits these filters. Without a span it shows the last seven days.",
}

const AuditPage = () => {
  const params = useListParams()
  const filters = {
    business_id: params.get("business_id"),
    patient_id: params.get("patient_id"),
    actor_type: params.get("actor_type"),
    outcome: params.get("outcome"),
    flag: params.get("flag"),
    from: startOf(params.get("days")),
  }
  const { data, isLoading, error, refetch } = useAudit({
    ...filters,
    limit: PAGE_SIZE,
    offset: params.offset,
  })
  const table = useDataTable({
    data: data?.entries ?? [],
    columns,
    rowCount: data?.count ?? 0,
    getRowId: ({ id }) => id,
    isLoading,
    pagination: params.pagination,
  })
  if (error) return <LoadError error={error} retry={refetch} />
  const choice = (name: string, label: string, all: string, choices: [string, string][]) => (
    <Choice
      label={label}
      value={params.get(name)}
      all={all}
      choices={choices}
      onChange={(chosen) => params.set({ [name]: chosen })}
    />
  )
  return (
    <Container className="divide-y p-0">
      <DataTable instance={table}>
        <ListToolbar title="Audit log">
          {choice("flag", "Flag", "Flagged or not", FLAGS)}
          {choice("actor_type", "Who", "Anybody", ACTORS)}
          {choice("outcome", "Outcome", "Any outcome", OUTCOMES)}
          {choice("days", "Time", "Last 7 days", SPANS)}
          <Button size="small" variant="secondary" asChild>
            <a href={addressOf("/admin/audit/export", filters)} download>
              CSV
            </a>
          </Button>
        </ListToolbar>
        <DataTable.Table emptyState={{ empty: EMPTY, filtered: EMPTY }} />
        <DataTable.Pagination />
      </DataTable>
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Audit log", icon: Eye })
export const handle = { breadcrumb: () => "Audit log" }
export default AuditPage
