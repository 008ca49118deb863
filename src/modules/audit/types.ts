import type { InferTypeOf } from "@medusajs/framework/types"
import type { AuditReview } from "./models/audit-review"
import type { BreakGlassGrant } from "./models/break-glass-grant"

export type AuditReviewRow = InferTypeOf<typeof AuditReview>
export type BreakGlassGrantRow = InferTypeOf<typeof BreakGlassGrant>

export type AuditModuleOptions = {
  phi: { current: Buffer | undefined; old: Buffer[]; enabled: boolean }
}
