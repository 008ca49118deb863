import { Readable } from "node:stream"
import type { MedusaContainer } from "@medusajs/framework/types"
import { DOCUMENT_MODULE } from "../../modules/document"
import type { DocumentModuleService } from "../../modules/document/service"
import { PRIVACY_MODULE } from "../../modules/privacy"
import type { PrivacyModuleService } from "../../modules/privacy/service"
import type { DataRequestRow } from "../../modules/privacy/types"
import { erasureKey, type ErasureNote } from "../../phi/erasure/notes"

/**
 * Erases a patient's record: the database in one transaction, then a note beside the documents that makes a restored backup
 * forget it again, then the objects nothing knows any more. Killed at any point, it is done again from the start.
 */
export async function eraseRecord(container: MedusaContainer, request: DataRequestRow): Promise<void> {
  const privacy: PrivacyModuleService = container.resolve(PRIVACY_MODULE)
  const documents: DocumentModuleService = container.resolve(DOCUMENT_MODULE)
  // Asked for first: without a place for the note nothing is erased.
  const storage = await documents.systemStorage()
  const working = privacy.scoped(request.business_id).working(request)
  const erased = await working.erase()
  if ("code" in erased) return
  const { business_id, customer_id, id: request_id } = request
  const kept: ErasureNote = { request_id, business_id, customer_id, erased_at: erased.erased_at }
  const body = Buffer.from(`${JSON.stringify(kept)}\n`, "utf8")
  await storage.put(erasureKey(kept), Readable.from([body]), body.length)
  for (const key of erased.objects) await storage.delete(key)
  await working.finishErasure()
}
