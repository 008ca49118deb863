import type { BreakGlassGrantRow } from "../../../modules/audit/types"

export const presentGrant = (grant: BreakGlassGrantRow, now = new Date()) => ({
  id: grant.id,
  business_id: grant.business_id,
  consultation_id: grant.consultation_id,
  reason: grant.reason,
  granted_at: grant.granted_at,
  expires_at: grant.expires_at,
  ended_at: grant.ended_at,
  is_live: !grant.ended_at && new Date(grant.expires_at) > now,
})
