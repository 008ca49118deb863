import { openRow, type PhiCipher } from "../../lib/phi"
import { DOCUMENT_PHI } from "./phi-columns"
import type { DocumentRow } from "./types"

/** A document's row in clear. Its key stays inside this module. */
export type OpenDocument = Omit<DocumentRow, "data_key">

export const openDocument = (
  cipher: PhiCipher,
  { data_key: _stays_sealed, ...shown }: DocumentRow,
): OpenDocument => openRow(cipher, DOCUMENT_PHI, shown)
