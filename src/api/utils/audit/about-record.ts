import type { MedusaRequest } from "@medusajs/framework/http"
import type { AuditSubject } from "../../../lib/audit"
import { contextOf } from "../../../utils/request-context"

/** Says which record the answer is about, for its entry in the audit log. Later words are added to earlier ones. */
export function aboutRecord(req: MedusaRequest<unknown>, subject: Partial<AuditSubject>): void {
  const context = contextOf(req)
  if (context) context.subject = { ...context.subject, ...subject }
}
