"use client"

import { SectionCard } from "@/modules/portal/components/section-card"
import { Banner } from "@/modules/ui/components/banner"
import { Button } from "@/modules/ui/components/button"
import { useDocuments } from "../use-documents"
import { AddDocument } from "./add-document"
import { DocumentList } from "./document-list"
import { UploadProgress } from "./upload-progress"

const FOR_STAFF = ["patient", "staff"] as const
const FOR_CLINICIANS = ["patient", "staff", "clinical"] as const

type Props = { business_id: string; case_id: string; role: string }

/** The documents of a case's patient, for those of the business who may see them. */
export function CaseDocuments({ business_id, case_id, role }: Props) {
  const business = `business=${encodeURIComponent(business_id)}`
  const url = `/portal/data/cases/${encodeURIComponent(case_id)}/documents?${business}`
  const { documents, uploading, said, setSaid, problem, reload, send, stop } = useDocuments(url, null)
  const levels = role === "clinician" ? FOR_CLINICIANS : FOR_STAFF
  return (
    <SectionCard title="Documents" className="@container">
      <div className="flex flex-col gap-4 p-4">
        {said && <Banner signal={said.signal} title={said.text} />}
        {problem && (
          <Banner
            signal="danger"
            title={problem}
            action={
              <Button size="sm" variant="secondary" onClick={reload}>
                Try again
              </Button>
            }
          />
        )}
        {!problem && (
          <DocumentList
            documents={documents}
            empty="No documents yet."
            size="sm"
            for_members
            hrefOf={(id) => `/portal/data/documents/${encodeURIComponent(id)}?${business}`}
            onProblem={(text) => setSaid({ signal: "danger", text })}
          />
        )}
        {uploading ? (
          <UploadProgress uploading={uploading} size="sm" onStop={stop} />
        ) : (
          <AddDocument levels={levels} onFile={send} />
        )}
      </div>
    </SectionCard>
  )
}
