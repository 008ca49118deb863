import { MedusaError } from "@medusajs/framework/utils"
import { CodedError, conflict, unavailable } from "../../utils/coded-error"

/**
 * What Stripe's error means for whoever asked. Nothing of its text is passed on: it may quote what was sent.
 *
 * @returns PAYMENT_REFUSED (402), PAYMENT_NOT_POSSIBLE (409) or PAYMENT_PROVIDER_UNAVAILABLE (503)
 */
export function refusalOf(error: object): CodedError {
  const type = "type" in error ? error.type : undefined
  if (type === "StripeCardError")
    return new CodedError(
      MedusaError.Types.NOT_ALLOWED,
      "PAYMENT_REFUSED",
      "The bank refused this payment. Try another card.",
      undefined,
      402,
    )
  const is_busy = "statusCode" in error && (error.statusCode === 409 || error.statusCode === 429)
  if (type === "StripeInvalidRequestError" && !is_busy)
    return conflict(
      "PAYMENT_NOT_POSSIBLE",
      "Stripe cannot do this with the payment as it stands. Look at it again before you repeat it.",
    )
  return unavailable(
    "PAYMENT_PROVIDER_UNAVAILABLE",
    "Stripe did not answer as it should. Nothing is recorded here; try again in a minute.",
  )
}

/** Whether nobody knows what became of a call: it may have been done all the same. */
export const isUncertain = (error: object): boolean => refusalOf(error).http_status === 503
