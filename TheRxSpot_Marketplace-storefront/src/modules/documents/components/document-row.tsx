"use client"

import { useState } from "react"
import type { DocumentFacts } from "@/lib/data/document-schema"
import { Button } from "@/modules/ui/components/button"
import { DateTime } from "@/modules/ui/components/date-time"
import { Icon } from "@/modules/ui/components/icon"
import type { ButtonSize } from "@/modules/ui/components/button-styles"
import { saveFile } from "../logic/save-file"
import { ACCESS_WORDS, sizeWords, TYPE_WORDS, wordFor } from "../logic/words"

type Props = {
  document: DocumentFacts
  href: string
  size: ButtonSize
  /** Says whom it is from and who may see it: for the care team. */
  for_members: boolean
  onTakeBack?: () => Promise<void>
  onProblem: (text: string) => void
}

export function DocumentRow({ document, href, size, for_members, onTakeBack, onProblem }: Props) {
  const [busy, setBusy] = useState<"save" | "remove" | null>(null)
  const is_lost = document.status === "lost"

  async function save() {
    setBusy("save")
    const problem = await saveFile(href, document.file_name)
    setBusy(null)
    if (problem) onProblem(problem)
  }
  async function remove() {
    setBusy("remove")
    await onTakeBack?.()
    setBusy(null)
  }
  const from = document.uploaded_by === "patient" ? "From the patient" : "From the care team"
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <Icon name="clipboard" className="text-ink-soft" />
      <div className="min-w-40 grow basis-0">
        <p className="font-semibold wrap-anywhere">{document.file_name}</p>
        <p className="text-sm text-ink-soft">
          {wordFor(TYPE_WORDS, document.type)} · {sizeWords(document.size)} ·{" "}
          <DateTime at={document.created_at} />
        </p>
        {for_members && (
          <p className="text-sm text-ink-soft">
            {from} · {wordFor(ACCESS_WORDS, document.access_level)}
          </p>
        )}
        {is_lost && (
          <p className="text-sm text-danger">This file cannot be opened just now. We are looking into it.</p>
        )}
      </div>
      <div className="flex gap-2">
        {onTakeBack && document.can_take_back && (
          <Button
            variant="quiet"
            size={size}
            busy={busy === "remove"}
            onClick={remove}
            aria-label={`Remove ${document.file_name}`}
          >
            Remove
          </Button>
        )}
        {!is_lost && (
          <Button
            variant="secondary"
            size={size}
            busy={busy === "save"}
            onClick={save}
            aria-label={`Download ${document.file_name}`}
          >
            Download
          </Button>
        )}
      </div>
    </li>
  )
}
