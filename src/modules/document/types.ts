import type { InferTypeOf } from "@medusajs/framework/types"
import type { Document } from "./models/document"
import type { DocumentLink } from "./models/document-link"
import type { ScannerAddress } from "./scanner/clamd"
import type { StorageOptions } from "./storage"

export type DocumentRow = InferTypeOf<typeof Document>
export type DocumentLinkRow = InferTypeOf<typeof DocumentLink>
export type DocumentType = DocumentRow["type"]

export type DocumentModuleOptions = {
  phi: { current: Buffer | undefined; old: Buffer[]; enabled: boolean }
  /** Null when the configuration names none; then whoever needs it is told so. */
  storage: StorageOptions | null
  /** Null when there is no scanner. */
  scanner: ScannerAddress | null
  /** Where uploads lie, sealed, while they are checked. */
  spool_folder: string
}

/** A document that has arrived whole and lies sealed on this machine's disk until its workflow takes it. */
export type SpooledDocument = {
  id: string
  /** Base64; opens the spooled file and later the stored object. */
  data_key: string
  file: string
  file_name: string
  content_type: string
  /** Of the content, in bytes. */
  size: number
  sha256: string
}

export type ScanResult = { scan_result: DocumentRow["scan_result"]; finding: string | null }

/** What is known of a document besides its content. */
export type NewDocument = Pick<
  DocumentRow,
  "customer_id" | "consultation_id" | "type" | "access_level" | "uploaded_by_type" | "uploaded_by"
>

/** Who follows a link: the link is theirs alone. */
export type LinkActor = { type: DocumentLinkRow["actor_type"]; id: string }
