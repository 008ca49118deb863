import { openRow } from "../../lib/phi"
import { auditInTransaction } from "../../utils/audit-in-transaction"
import { notFound, unavailable } from "../../utils/coded-error"
import { openContent } from "./open-content"
import { DOCUMENT_PHI } from "./phi-columns"
import { NoVerdict, scanWithClamd, type ScannerAddress, type Verdict } from "./scanner/clamd"
import type { DocumentModuleService } from "./service"
import type { DocumentRow } from "./types"

/** Why a document is destroyed: codes, because the audit log keeps no sentences. */
export const DESTROY_REASONS = ["malware", "mistake", "asked_by_patient"] as const
export type DestroyReason = (typeof DESTROY_REASONS)[number]

/** @throws CodedError NOT_FOUND for what is not in quarantine */
async function quarantined(service: DocumentModuleService, id: string): Promise<DocumentRow> {
  const [row] = await service.listDocuments({ id, status: "quarantined" }, { take: 1 })
  if (!row) throw notFound("This document is not in quarantine.")
  return row
}

/**
 * Looks at a quarantined document once more, with what the scanner knows today, and releases it if it is clean now.
 *
 * @throws CodedError NOT_FOUND, SCANNER_UNAVAILABLE (503): nothing leaves quarantine unseen
 */
export async function rescan(
  service: DocumentModuleService,
  id: string,
  scanner: ScannerAddress | null,
): Promise<Verdict> {
  const row = await quarantined(service, id)
  const verdict = await look(service, row, scanner)
  const { business_id } = row
  await service.inScope(business_id, async (context) => {
    const clean = { status: "clean" as const, scan_result: "clean" as const, finding: null }
    const change = verdict.result === "clean" ? clean : { finding: verdict.finding }
    await service.updateDocuments([{ id, ...change }], context)
    await auditInTransaction(context, {
      business_id,
      action: "document.release",
      entity: "document",
      entity_id: id,
      ...(verdict.result === "infected" && { outcome: "refused" as const, reason: "INFECTED_FILE" }),
    })
  })
  return verdict
}

async function look(
  service: DocumentModuleService,
  row: DocumentRow,
  scanner: ScannerAddress | null,
): Promise<Verdict> {
  const { sha256, storage_key } = openRow(service.cipher, DOCUMENT_PHI, row)
  const by = { key: service.keyOf(row), document_id: row.id }
  const content = openContent(await service.systemStorage(), { storage_key, sha256, by })
  try {
    if (!scanner) throw new NoVerdict("there is none")
    return await scanWithClamd(content, scanner)
  } catch (error) {
    if (!(error instanceof NoVerdict)) throw error
    throw unavailable("SCANNER_UNAVAILABLE", "The document could not be checked. It stays in quarantine.")
  }
}

/** Ends a quarantined document for good: with the row goes its key, so that the content is unreadable at once. */
export async function destroy(
  service: DocumentModuleService,
  id: string,
  why: DestroyReason,
): Promise<{ storage_key: string }> {
  const { business_id, storage_key } = await quarantined(service, id)
  await service.inScope(business_id, async (context) => {
    await service.deleteDocumentLinks({ business_id, document_id: id }, context)
    await service.deleteDocuments({ business_id, id, status: "quarantined" }, context)
    const subject = { business_id, action: "document.destroy" as const, entity: "document", entity_id: id }
    await auditInTransaction(context, { ...subject, detail: { why } })
  })
  return { storage_key }
}
