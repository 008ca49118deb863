"use client"

import type { DocumentFacts } from "@/lib/data/document-schema"
import { Banner } from "@/modules/ui/components/banner"
import { Card } from "@/modules/ui/components/card"
import { Icon } from "@/modules/ui/components/icon"
import { refusalWords } from "../logic/words"
import { useDocuments } from "../use-documents"
import { AddDocument } from "./add-document"
import { DocumentList } from "./document-list"
import { UploadProgress } from "./upload-progress"

const FILES = "/account/documents/files"

type Props = {
  initial: DocumentFacts[]
  /** The case they are added to, where it is shown on a case's page. */
  consultation_id?: string
}

/** A patient's documents: what is there, and adding one. */
export function PatientDocuments({ initial, consultation_id }: Props) {
  const { documents, uploading, said, setSaid, send, stop, reload } = useDocuments(FILES, initial)

  async function takeBack(id: string) {
    const response = await fetch(`${FILES}/${id}`, { method: "DELETE" }).catch(() => null)
    const problem = response?.ok
      ? null
      : refusalWords(response?.status ?? 0, await response?.json().catch(() => null))
    setSaid(
      problem ? { signal: "danger", text: problem } : { signal: "success", text: "The document is removed." },
    )
    await reload()
  }

  return (
    <Card className="@container flex flex-col gap-5 p-6 sm:p-8">
      <h2 className="text-xl font-semibold">Documents</h2>
      {said && <Banner signal={said.signal} title={said.text} />}
      <DocumentList
        documents={documents}
        empty="Nothing here yet. Add a lab result, your insurance card or anything your clinician asked for."
        size="md"
        for_members={false}
        hrefOf={(id) => `${FILES}/${id}`}
        onTakeBack={takeBack}
        onProblem={(text) => setSaid({ signal: "danger", text })}
      />
      {uploading ? (
        <UploadProgress uploading={uploading} size="md" onStop={stop} />
      ) : (
        <AddDocument
          onFile={(file, fields) => send(file, { ...fields, ...(consultation_id && { consultation_id }) })}
        />
      )}
      <p className="flex items-start gap-2 text-base text-ink-soft">
        <Icon name="lock" className="mt-0.5" /> Only you and your care team can open your documents. We
        encrypt each one before it is stored.
      </p>
    </Card>
  )
}
