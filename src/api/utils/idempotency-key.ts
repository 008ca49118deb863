import type { MedusaRequest } from "@medusajs/framework/http"
import { invalidInput } from "../../utils/coded-error"

/** 8 to 128 visible characters: a UUID fits, a forgotten header does not. @throws CodedError INVALID_INPUT */
export function idempotencyKeyOf(req: MedusaRequest): string {
  const key = req.get("idempotency-key") ?? ""
  if (/^[\x21-\x7e]{8,128}$/.test(key)) return key
  throw invalidInput([
    { field: "Idempotency-Key", message: "send this header with a value of your own, such as a UUID" },
  ])
}
