import { openRow, type PhiCipher } from "../../lib/phi"
import { DOCUMENT_PHI } from "./phi-columns"
import type { DocumentRow } from "./types"

/** A document's row in clear. Its key stays inside this module. */
export type OpenDocument = Omit<DocumentRow, "data_key">

export const openDocumentRow = (
  cipher: PhiCipher,
  { data_key: _stays_sealed, ...shown }: DocumentRow,
): OpenDocument => openRow(cipher, DOCUMENT_PHI, shown)

/** The key of a document's content. */
export function documentKey(cipher: PhiCipher, { id, data_key }: DocumentRow): Buffer {
  const { data_key: opened } = openRow(cipher, DOCUMENT_PHI, { id, data_key })
  return Buffer.from(opened, "base64")
}
