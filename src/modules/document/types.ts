import type { InferTypeOf } from "@medusajs/framework/types"
import type { Document } from "./models/document"
import type { DocumentLink } from "./models/document-link"
import type { StorageOptions } from "./storage/options"

export type DocumentRow = InferTypeOf<typeof Document>
export type DocumentLinkRow = InferTypeOf<typeof DocumentLink>
export type DocumentType = DocumentRow["type"]
export type AccessLevel = DocumentRow["access_level"]

export type DocumentModuleOptions = {
  phi: { current: Buffer | undefined; old: Buffer[]; enabled: boolean }
  /** Null when the configuration names none; then whoever needs it is told so. */
  storage: StorageOptions | null
  /** Null when there is no scanner. */
  scanner: { host: string; port: number } | null
}
