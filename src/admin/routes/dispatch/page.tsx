import { defineRouteConfig } from "@medusajs/admin-sdk"
import { PaperPlane } from "@medusajs/icons"
import { Container, createDataTableCommandHelper, DataTable, useDataTable } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { Choice } from "../../components/choice"
import { ListToolbar } from "../../components/list-toolbar"
import { LoadError } from "../../components/load-error"
import { useDispatchEvents } from "../../hooks/api/dispatch"
import { PAGE_SIZE, useListParams } from "../../lib/use-list-params"
import { columns } from "./components/columns"
import { ReplayRange } from "./components/replay-range"
import { Standing } from "./components/standing"
import { useReplayPrompt } from "./components/use-replay-prompt"

const command = createDataTableCommandHelper()

const STATUSES: [string, string][] = [
  ["dead_letter", "Needs attention"],
  ["pending", "Waiting"],
  ["sending", "Being sent"],
  ["delivered", "Delivered"],
]

const EMPTY = {
  heading: "Nothing here",
  description: "An approved case appears here as soon as it is to be sent to a pharmacy.",
}

const DispatchPage = () => {
  const navigate = useNavigate()
  const params = useListParams()
  const [selected, setSelected] = useState<Record<string, boolean>>({})
  const { replay } = useReplayPrompt()
  const status = params.get("status")
  // What waits longest comes first; of everything else, the newest.
  const order = status === "pending" ? "created_at" : "-created_at"
  const { data, isLoading, error, refetch } = useDispatchEvents({
    status,
    order,
    limit: PAGE_SIZE,
    offset: params.offset,
  })
  const sendSelected = async (rows: Record<string, boolean>) => {
    const ids = Object.keys(rows).filter((id) => rows[id])
    if (await replay({ ids }, `Send ${ids.length} selected again?`)) setSelected({})
  }
  const table = useDataTable({
    data: (data?.events ?? []).map((event) => ({ ...event, id: event.event_id })),
    columns,
    rowCount: data?.count ?? 0,
    getRowId: ({ id }) => id,
    isLoading,
    pagination: params.pagination,
    rowSelection: { state: selected, onRowSelectionChange: setSelected },
    commands: [command.command({ label: "Send again", shortcut: "R", action: sendSelected })],
    // What comes here is the table's own row, whatever its type says; it has our id, but not our other fields.
    onRowClick: (_event, { id }) => navigate(`/dispatch/${id}`),
  })
  if (error) return <LoadError error={error} retry={refetch} />
  return (
    <Container className="divide-y p-0">
      <Standing showDeadLetters={() => params.set({ status: "dead_letter" })} />
      <DataTable instance={table}>
        <ListToolbar title="Dispatch">
          <Choice
            label="Status"
            value={status}
            all="Any status"
            choices={STATUSES}
            onChange={(chosen) => params.set({ status: chosen })}
          />
          <ReplayRange />
        </ListToolbar>
        <DataTable.Table emptyState={{ empty: EMPTY, filtered: EMPTY }} />
        <DataTable.Pagination />
        <DataTable.CommandBar selectedLabel={(count) => `${count} selected`} />
      </DataTable>
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Dispatch", icon: PaperPlane })
export const handle = { breadcrumb: () => "Dispatch" }
export default DispatchPage
