import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { forbidden } from "../../../utils/coded-error"

type Refusal = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => void

const refusing =
  (code: string, message: string): Refusal =>
  () => {
    throw forbidden(code, message)
  }

/** Medusa would take the return and tell nobody; medicines do not come back through a form. */
export const noReturns = refusing(
  "RETURNS_NOT_TAKEN",
  "Treatments are not returned online. Write to the care team: they arrange refunds.",
)

/** An order says what its patient is treated with, and rests on an approval of theirs alone. */
export const noTransfers = refusing(
  "ORDER_NOT_TRANSFERABLE",
  "An order belongs to the patient it was made for and cannot be handed to somebody else.",
)
