import { Container, DataTable, useDataTable } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { ListParams } from "../lib/use-list-params"
import { ListToolbar } from "./list-toolbar"
import { LoadError } from "./load-error"

type Table<Row> = Parameters<typeof useDataTable<Row>>[0]

type Props<Row extends { id: string }> = {
  title: string
  columns: Table<Row>["columns"]
  /** What was asked for, as it came back. */
  list: { rows: Row[] | undefined; count: number | undefined; error: Error | null; retry: () => void }
  params: ListParams
  /** What a search finds; without it there is no search field. */
  search?: string
  /** Filters beside the title, before the search. */
  children?: ReactNode
  /** The button that makes something new, after it. */
  action?: ReactNode
  /** Above the list, such as numbers about all of it. */
  above?: ReactNode
  /** What is shown while there is nothing at all; a search or filter that finds nothing has its own words. */
  empty: { heading: string; description: string }
  onRow?: (id: string) => void
  selection?: Pick<Table<Row>, "rowSelection" | "commands">
}

const NOTHING_MATCHES = {
  heading: "Nothing matches",
  description: "Change or clear the search and the filters.",
}

/** A list with search, filters, pages and its empty and error states, as all of the operators' lists are. */
export function ListPage<Row extends { id: string }>(props: Props<Row>) {
  const { title, columns, list, params, search, children, action, above, onRow, selection } = props
  const q = params.get("q")
  const table = useDataTable<Row>({
    data: list.rows ?? [],
    columns,
    rowCount: list.count ?? 0,
    getRowId: ({ id }) => id,
    isLoading: !list.rows && !list.error,
    pagination: params.pagination,
    ...(search && {
      search: { state: q, onSearchChange: (text: string) => text !== q && params.set({ q: text }) },
    }),
    ...(onRow && { onRowClick: (_event, { id }) => onRow(id) }),
    ...selection,
  })
  if (list.error) return <LoadError error={list.error} retry={list.retry} />
  const empty = params.isFiltered ? NOTHING_MATCHES : props.empty
  return (
    <Container className="divide-y p-0">
      {above}
      <DataTable instance={table}>
        <ListToolbar title={title}>
          {children}
          {search && <DataTable.Search placeholder={search} />}
          {action}
        </ListToolbar>
        <DataTable.Table emptyState={{ empty, filtered: empty }} />
        <DataTable.Pagination />
        {selection && <DataTable.CommandBar selectedLabel={(count) => `${count} selected`} />}
      </DataTable>
    </Container>
  )
}
