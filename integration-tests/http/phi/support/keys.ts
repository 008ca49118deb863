/**
 * Imported first: the backend of this spec knows two keys, so that values can be moved from one to the other under it.
 * The keys are made of one byte each, which no real one is.
 */
export const CURRENT = Buffer.alloc(32, 0x5c)
export const FORMER = Buffer.alloc(32, 0x3a)

process.env.PHI_ENCRYPTION_ENABLED = "true"
process.env.ENCRYPTION_KEY_CURRENT = CURRENT.toString("hex")
process.env.ENCRYPTION_KEY_OLD = FORMER.toString("hex")
