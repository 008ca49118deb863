/** Why a record must not be erased now. `until` is known for what time alone lifts. */
export type ErasureRefusal = { code: ErasureRefusalCode; until: Date | null }

export type ErasureRefusalCode =
  "LEGAL_HOLD" | "CASE_OPEN" | "DISPATCH_OPEN" | "APPROVAL_ACTIVE" | "ORDER_OPEN" | "WITHIN_RETENTION"

const SENTENCES: Readonly<Record<ErasureRefusalCode, string>> = {
  LEGAL_HOLD: "This record is under a legal hold and must be kept until the hold is lifted.",
  CASE_OPEN: "A case still waits for a clinician. Ask again once it is decided.",
  DISPATCH_OPEN:
    "A prescription is still on its way through the pharmacy. Ask again once it is delivered or cancelled.",
  APPROVAL_ACTIVE: "A prescription can still be filled. Ask again once it has run out.",
  ORDER_OPEN: "An order is still open. Ask again once it is delivered or cancelled.",
  WITHIN_RETENTION: "The law asks us to keep records of care for a time.",
}

/** A refusal in a sentence that says what has to happen first. */
export function erasureRefusalWords({ code, until }: ErasureRefusal): string {
  const day = until?.toISOString().slice(0, 10)
  return day ? `${SENTENCES[code]} This one must be kept until ${day}.` : SENTENCES[code]
}
