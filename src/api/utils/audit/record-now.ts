import type { MedusaRequest } from "@medusajs/framework/http"
import { unavailable } from "../../../utils/coded-error"
import { env } from "../../../utils/env-validator"
import { contextOf } from "../../../utils/request-context"
import { findRoute } from "./find-route"
import { AUDIT_UNAVAILABLE, recordRequest, reportUnwritten } from "./record-request"

/**
 * Writes the entry of an answer that will be streamed, before its first byte.
 *
 * @throws CodedError AUDIT_UNAVAILABLE (503)
 */
export async function recordNow(req: MedusaRequest<unknown>): Promise<void> {
  const found = findRoute(req.method, req.originalUrl)
  if (!env.AUDIT_ENABLED || !found || !contextOf(req)) return
  try {
    await recordRequest(req, 200, found)
  } catch (error) {
    reportUnwritten(req, error)
    throw unavailable(AUDIT_UNAVAILABLE.code, AUDIT_UNAVAILABLE.message)
  }
}
