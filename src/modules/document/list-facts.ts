import type { DocumentModuleService } from "./service"
import type { DocumentRow } from "./types"

const FACTS = [
  "id",
  "business_id",
  "consultation_id",
  "type",
  "access_level",
  "status",
  "content_type",
  "size",
  "scan_result",
  "finding",
  "uploaded_by_type",
  "created_at",
] as const satisfies (keyof DocumentRow)[]

/** What operators see: nothing sealed is opened. */
export type DocumentFacts = Pick<DocumentRow, (typeof FACTS)[number]>

export type FactsPage = Partial<Pick<DocumentRow, "business_id" | "type" | "status">> & {
  limit: number
  offset: number
}

/** Newest first. */
export async function listFacts(
  service: DocumentModuleService,
  { limit, offset, ...filter }: FactsPage,
): Promise<[DocumentFacts[], number]> {
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
  const page = { take: limit, skip: offset, order: { id: "DESC" as const }, select: [...FACTS] }
  const [rows, count] = await service.listAndCountDocuments(given, page)
  const facts = rows.map((row) => Object.fromEntries(FACTS.map((name) => [name, row[name]])) as DocumentFacts)
  return [facts, count]
}
