import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { invalidInput } from "../../utils/coded-error"

/** Ten times what a full request of the Hub or a partner needs, in bytes. */
const MAX_BYTES = 16 * 1024

/**
 * Keeps the body as it came, in `req.rawBody`. Nothing is parsed before the signature is checked, so no parser is
 * exposed to strangers, and charset or compression headers cannot make the signed bytes mean something else.
 *
 * @param most bytes
 */
export const keepRawBody =
  (most: number) =>
  async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of req) {
      size += chunk.length
      // Read on past the limit without keeping it, so that the caller gets our answer and not a broken connection.
      if (size <= most) chunks.push(chunk)
    }
    if (size > most) throw invalidInput([{ field: "body", message: `must be at most ${most} bytes` }])
    req.rawBody = Buffer.concat(chunks)
    next()
  }

export const readRawBody = keepRawBody(MAX_BYTES)
