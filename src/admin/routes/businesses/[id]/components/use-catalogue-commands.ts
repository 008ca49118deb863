import { createDataTableCommandHelper, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useChangeAssortment } from "../../../../hooks/api/business-products"

type Selection = Record<string, boolean>

const command = createDataTableCommandHelper()
const idsOf = (rows: Selection) => Object.keys(rows).filter((id) => rows[id])

/** Puts the selected products into a store, or takes them out after asking. */
export function useCatalogueCommands(business_id: string) {
  const [selected, setSelected] = useState<Selection>({})
  const { mutate } = useChangeAssortment(business_id)
  const ask = usePrompt()
  const onSuccess = () => setSelected({})

  const remove = async (rows: Selection) => {
    const ids = idsOf(rows)
    const sure = await ask({
      title: `Take ${ids.length} out of this store?`,
      description: "Patients no longer find them there. Cases and orders that are there already go on.",
      confirmText: "Take out",
      cancelText: "Cancel",
      variant: "danger",
    })
    if (sure) mutate({ remove: ids }, { onSuccess })
  }

  return {
    rowSelection: { state: selected, onRowSelectionChange: setSelected },
    commands: [
      command.command({
        label: "Sell here",
        shortcut: "A",
        action: (rows) => mutate({ add: idsOf(rows) }, { onSuccess }),
      }),
      command.command({ label: "Take out", shortcut: "R", action: remove }),
    ],
  }
}
