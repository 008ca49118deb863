const WORDS: Readonly<Record<string, string>> = {
  APPROVAL_REQUIRED: "A clinician has to approve this treatment for you first, or your approval is used up.",
  CHECKOUT_DISABLED: "This store takes no orders online just now. Your care team can place one for you.",
  QUANTITY_NOT_APPROVED: "Your approval does not cover this quantity.",
  UNKNOWN_CODE: "This code gives nothing on this order. Check how it is spelled, and until when it works.",
  COUPON_USED_UP: "This code has been used as often as it can be.",
  STATE_NOT_SERVED: "We cannot deliver to this state.",
}

/** What stopped a change to the cart, in words; unknown codes get honest general ones. */
export function cartProblem(code: string | undefined): string | null {
  if (!code) return null
  return WORDS[code] ?? "That did not work. Nothing was changed. Try again in a moment."
}
