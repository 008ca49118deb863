import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import { BusinessPicker } from "../../components/business-picker"
import { Choice } from "../../components/choice"
import { ListPage } from "../../components/list-page"
import { RelativeTime } from "../../components/relative-time"
import { useQuarantine, type QuarantinedDocument } from "../../hooks/api/quarantine"
import { listOf } from "../../lib/list-of"
import { PAGE_SIZE, useListParams } from "../../lib/use-list-params"
import { QuarantineActions } from "./components/quarantine-actions"
import { TYPES, UPLOADERS } from "./components/words"

const column = createDataTableColumnHelper<QuarantinedDocument>()

const columns = [
  column.accessor("finding", {
    header: "Why",
    cell: ({ getValue }) => <Text className="font-mono txt-compact-small">{getValue() ?? "Unknown"}</Text>,
  }),
  column.accessor("type", {
    header: "Document",
    cell: ({ getValue }) => TYPES.get(getValue()) ?? getValue(),
  }),
  column.accessor("uploaded_by_type", { header: "From", cell: ({ getValue }) => UPLOADERS[getValue()] }),
  column.accessor("size", {
    header: "Size",
    cell: ({ getValue }) => `${Math.max(1, Math.round(getValue() / 1024)).toLocaleString()} KB`,
  }),
  column.accessor("created_at", {
    header: "Since",
    cell: ({ getValue }) => <RelativeTime at={getValue()} />,
  }),
  column.display({ id: "actions", cell: ({ row }) => <QuarantineActions document={row.original} /> }),
]

const EMPTY = {
  heading: "Nothing is in quarantine",
  description: "A document in which the virus scanner finds something comes here. Nobody can open it.",
}

const QuarantinePage = () => {
  const params = useListParams()
  const [type, business_id] = ["type", "business_id"].map(params.get)
  const asked = useQuarantine({ type, business_id, limit: PAGE_SIZE, offset: params.offset })
  return (
    <ListPage
      title="Quarantine"
      columns={columns}
      list={listOf(asked, ({ documents }) => documents)}
      params={params}
      empty={EMPTY}
    >
      <Choice
        label="Document"
        value={type ?? ""}
        all="Any document"
        choices={[...TYPES]}
        onChange={(chosen) => params.set({ type: chosen })}
      />
      <BusinessPicker
        label="Business"
        none="Any business"
        value={business_id ?? ""}
        onChange={(chosen) => params.set({ business_id: chosen })}
      />
    </ListPage>
  )
}

export const config = defineRouteConfig({ label: "Quarantine", icon: ShieldCheck, rank: 11 })
export const handle = { breadcrumb: () => "Quarantine" }
export default QuarantinePage
