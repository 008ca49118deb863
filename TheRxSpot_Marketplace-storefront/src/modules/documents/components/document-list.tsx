import type { DocumentFacts } from "@/lib/data/document-schema"
import type { ButtonSize } from "@/modules/ui/components/button-styles"
import { Skeleton } from "@/modules/ui/components/skeleton"
import { DocumentRow } from "./document-row"

type Props = {
  /** Null while they are read. */
  documents: DocumentFacts[] | null
  empty: string
  size: ButtonSize
  for_members: boolean
  hrefOf: (id: string) => string
  onTakeBack?: (id: string) => Promise<void>
  onProblem: (text: string) => void
}

export function DocumentList({ documents, empty, hrefOf, onTakeBack, ...row }: Props) {
  if (!documents) {
    return (
      <div role="status">
        <span className="sr-only">Loading documents</span>
        <Skeleton className="h-14 w-full" />
      </div>
    )
  }
  if (documents.length === 0) return <p className="text-ink-soft">{empty}</p>
  return (
    <ul className="divide-y divide-line">
      {documents.map((document) => (
        <DocumentRow
          key={document.id}
          {...row}
          document={document}
          href={hrefOf(document.id)}
          onTakeBack={onTakeBack && (() => onTakeBack(document.id))}
        />
      ))}
    </ul>
  )
}
