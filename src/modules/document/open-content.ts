import { createHash } from "node:crypto"
import { openDocument, type DocumentKey } from "../../lib/document-cipher"
import { unavailable } from "../../utils/coded-error"
import { ObjectMissing, type DocumentStorage } from "./storage"

/** What is stored is not what was stored, and nobody may have it. */
export const damaged = () =>
  unavailable(
    "DOCUMENT_DAMAGED",
    "This document cannot be opened any more. We have been told and look into it.",
  )

type Stored = { storage_key: string; sha256: string; by: DocumentKey }

/**
 * A document's content as it was uploaded. Each part has proven itself before it is given, and the last part is given
 * only when the whole has the digest it came with; so whoever gets to the end has all of it, unchanged.
 *
 * @throws CodedError DOCUMENT_DAMAGED, also in the middle of the stream
 */
export async function* openContent(
  storage: DocumentStorage,
  { storage_key, sha256, by }: Stored,
): AsyncGenerator<Buffer> {
  const digest = createHash("sha256")
  let held: Buffer | undefined
  try {
    for await (const chunk of openDocument(await storage.get(storage_key), by)) {
      digest.update(chunk)
      if (held) yield held
      held = chunk
    }
  } catch (error) {
    const is_damage =
      error instanceof ObjectMissing || (error instanceof Error && error.name === "DocumentOpenError")
    throw is_damage ? damaged() : error
  }
  if (digest.digest("hex") !== sha256) throw damaged()
  if (held) yield held
}
