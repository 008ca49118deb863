/** The first word of every document's key; what else is in the storage begins with another. */
export const DOCUMENTS_PREFIX = "documents/"

/** Where a document's content lies: ids only, since a provider's own logs name keys. */
export const storageKeyOf = (business_id: string, document_id: string): string =>
  `${DOCUMENTS_PREFIX}${business_id}/${document_id}`

/** Where a copy of a whole record lies; ids only, too. */
export const archiveKeyOf = (business_id: string, name: string): string => `exports/${business_id}/${name}`
