import { forbidden } from "../../utils/coded-error"
import { env } from "../../utils/env-validator"

/** @throws CodedError CHECKOUT_DISABLED where patients cannot pay online (CHECKOUT_ENABLED) */
export function assertCheckout(): void {
  if (env.CHECKOUT_ENABLED) return
  throw forbidden(
    "CHECKOUT_DISABLED",
    "This store takes no payments online. After an approval, the care team arranges payment and delivery with you.",
  )
}
