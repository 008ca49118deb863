import { Badge, createDataTableColumnHelper } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { AssortmentProduct } from "../../../../hooks/api/business-products"

const column = createDataTableColumnHelper<AssortmentProduct>()

export const catalogueColumns = [
  column.select(),
  column.accessor("title", {
    header: "Product",
    cell: ({ row, getValue }) => <Link to={`/products/${row.original.id}`}>{getValue()}</Link>,
  }),
  column.accessor("gated", {
    header: "Needs",
    cell: ({ getValue }) => (getValue() ? "A consultation" : "Nothing"),
  }),
  column.accessor("status", { header: "On the platform" }),
  column.accessor("sold", {
    header: "Here",
    cell: ({ getValue }) => (
      <Badge size="2xsmall" color={getValue() ? "green" : "grey"}>
        {getValue() ? "Sold" : "Not sold"}
      </Badge>
    ),
  }),
]
