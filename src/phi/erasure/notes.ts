/** That a record was erased, kept beside the documents and so outside the database's backups. Ids and a time only. */
export type ErasureNote = {
  request_id: string
  business_id: string
  customer_id: string
  /** By the database's clock. */
  erased_at: string
}

/** The first word of every note's key in the document storage. */
export const ERASURES = "erasures/"

export const erasureKey = ({ business_id, request_id }: ErasureNote): string =>
  `${ERASURES}${business_id}/${request_id}`

/** @throws TypeError naming the object that is none */
export function readErasureNote(key: string, text: string): ErasureNote {
  const note: Partial<Record<keyof ErasureNote, unknown>> = JSON.parse(text)
  const { request_id, business_id, customer_id, erased_at } = note
  if ([request_id, business_id, customer_id, erased_at].every((value) => typeof value === "string" && value))
    return note as ErasureNote
  throw new TypeError(`${key} in the document storage is no note of an erasure`)
}
