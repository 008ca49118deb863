import { mayBecome } from "../../lib/data-requests"
import type { OpenRequest } from "../../modules/privacy/requests"

/** A request as its patient sees it; where a copy lies and who works at it stays here. */
export const presentDataRequest = (request: OpenRequest) => ({
  id: request.id,
  kind: request.kind,
  status: request.status,
  asked_by: request.requested_by_type === "customer" ? "patient" : "care_team",
  created_at: request.created_at,
  decided_at: request.decided_at,
  /** When an approved request is begun: until then it can be taken back. */
  due_at: request.due_at,
  progress: request.status === "preparing" ? { done: request.done_count, total: request.total_count } : null,
  refusal: request.status === "refused" ? { code: request.refusal_code, reason: request.note } : null,
  size: request.status === "ready" ? request.size : null,
  expires_at: request.expires_at,
  completed_at: request.completed_at,
  can_cancel: mayBecome(request.kind, request.status, "cancelled"),
})
