import type { ClaimedEvent } from "./types"

/**
 * The body of a delivery (CONTRACTS §4). Built from the row alone, so that each attempt and each replay
 * sends the same bytes.
 */
export function eventBody({
  id,
  type,
  business_id,
  created_at,
  payload,
}: Pick<ClaimedEvent, "id" | "type" | "business_id" | "created_at" | "payload">): string {
  return JSON.stringify({ event_id: id, type, business_id, created_at, payload })
}
