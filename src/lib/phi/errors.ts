/** Where a protected value lives; it is also what the value is bound to. */
export interface PhiContext {
  table: string
  column: string
  row_id: string
}

export type PhiOpenReason = "not_sealed" | "malformed" | "unknown_key" | "not_authentic"

const explanations: Record<PhiOpenReason, string> = {
  not_sealed: "the stored value is not encrypted, although encryption is on",
  malformed: "the stored value is damaged",
  unknown_key: "it was encrypted with a key that this process does not have",
  not_authentic: "it was changed, or it belongs to another row or column",
}

/**
 * A protected value could not be opened. The message names the place and the
 * cause only: no plaintext, no ciphertext, no key, and no `cause` that might
 * carry one of them into a log.
 */
export class PhiOpenError extends Error {
  readonly code = "PHI_OPEN_FAILED"

  constructor(
    readonly reason: PhiOpenReason,
    readonly context: PhiContext,
  ) {
    super(`Cannot open ${context.table}.${context.column} of row ${context.row_id}: ${explanations[reason]}`)
    this.name = "PhiOpenError"
  }
}
