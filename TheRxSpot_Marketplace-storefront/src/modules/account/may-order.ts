import type { Consultation } from "@/lib/data/consultations"

/** Whether 'order now' makes sense; the backend's gate decides. */
export function mayOrder({ status, approval }: Pick<Consultation, "status" | "approval">): boolean {
  if (status !== "approved" || approval?.status !== "active" || approval.orders_left === 0) return false
  return !approval.expires_at || Date.parse(approval.expires_at) > Date.now()
}
