import { DataTable, useDataTable, type DataTablePaginationState } from "@medusajs/ui"
import { useState } from "react"
import { Choice } from "../../../../components/choice"
import { ListToolbar } from "../../../../components/list-toolbar"
import { LoadError } from "../../../../components/load-error"
import type { TabProps } from "../../../../hooks/api/businesses"
import { useAssortment } from "../../../../hooks/api/business-products"
import { catalogueColumns } from "./catalogue-columns"
import { ShopDrawer } from "./shop-drawer"
import { useCatalogueCommands } from "./use-catalogue-commands"

const SOLD: [string, string][] = [
  ["yes", "Sold here"],
  ["no", "Not sold here"],
]

const EMPTY = { heading: "No products", description: "Nothing of the platform's catalogue matches." }

const FIRST = { pageIndex: 0, pageSize: 15 }

/** Which of the platform's products its store shows; in which order, and at which prices, behind a button. */
export const CatalogueTab = ({ business }: TabProps) => {
  const [q, setQ] = useState("")
  const [sold, setSold] = useState("")
  const [page, setPage] = useState<DataTablePaginationState>(FIRST)
  const { data, error, refetch } = useAssortment(business.id, {
    q,
    sold,
    limit: page.pageSize,
    offset: page.pageIndex * page.pageSize,
  })
  const table = useDataTable({
    data: data?.products ?? [],
    columns: catalogueColumns,
    rowCount: data?.count ?? 0,
    getRowId: ({ id }) => id,
    isLoading: !data,
    search: {
      state: q,
      onSearchChange: (text) => {
        setQ(text)
        setPage(FIRST)
      },
    },
    pagination: { state: page, onPaginationChange: setPage },
    ...useCatalogueCommands(business.id),
  })
  if (error) return <LoadError error={error} retry={refetch} />
  return (
    <DataTable instance={table}>
      <ListToolbar title="Catalogue">
        <Choice
          label="Sold here"
          value={sold}
          all="All products"
          choices={SOLD}
          onChange={(chosen) => {
            setSold(chosen)
            setPage(FIRST)
          }}
        />
        <DataTable.Search placeholder="Product" />
        <ShopDrawer business={business} />
      </ListToolbar>
      <DataTable.Table emptyState={{ empty: EMPTY, filtered: EMPTY }} />
      <DataTable.Pagination />
      <DataTable.CommandBar selectedLabel={(count) => `${count} selected`} />
    </DataTable>
  )
}
