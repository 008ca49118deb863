import { createDataTableCommandHelper } from "@medusajs/ui"
import { useState } from "react"
import { useReplayPrompt } from "./use-replay-prompt"

type Selection = Record<string, boolean>

const command = createDataTableCommandHelper()

/** Rows that are ticked, and sending them again. */
export function useReplaySelection() {
  const [selected, setSelected] = useState<Selection>({})
  const { replay } = useReplayPrompt()

  const send = async (rows: Selection) => {
    const ids = Object.keys(rows).filter((id) => rows[id])
    if (await replay({ ids }, `Send ${ids.length} selected again?`)) setSelected({})
  }

  return {
    rowSelection: { state: selected, onRowSelectionChange: setSelected },
    commands: [command.command({ label: "Send again", shortcut: "R", action: send })],
  }
}
