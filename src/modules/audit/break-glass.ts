import { generateEntityId } from "@medusajs/framework/utils"
import { openRow, sealRow } from "../../lib/phi"
import { auditInTransaction } from "../../utils/audit-in-transaction"
import { forbidden, notFound } from "../../utils/coded-error"
import { BREAK_GLASS_PHI } from "./phi-columns"
import type { AuditModuleService } from "./service"
import type { BreakGlassGrantRow } from "./types"

/** How long emergency access lasts, ms. */
export const GRANT_LIFETIME_MS = 30 * 60 * 1000

export type GrantRequest = {
  operator_id: string
  consultation_id: string
  patient_id: string
  reason: string
}

/** Opens emergency access; the flagged entry that tells of it is of the same transaction. */
export async function openGrant(
  service: AuditModuleService,
  business_id: string,
  request: GrantRequest,
  now = new Date(),
): Promise<BreakGlassGrantRow> {
  return service.inScope(business_id, async (context) => {
    const id = generateEntityId(undefined, "bglass")
    const expires_at = new Date(now.getTime() + GRANT_LIFETIME_MS)
    const row = { id, business_id, ...request, granted_at: now, expires_at }
    const [grant] = await service.createBreakGlassGrants(
      [sealRow(service.cipher, BREAK_GLASS_PHI, row)],
      context,
    )
    const { consultation_id, patient_id } = request
    await auditInTransaction(context, {
      business_id,
      action: "break_glass.open",
      entity: "consultation",
      entity_id: consultation_id,
      patient_id,
      reason: id,
    })
    return openRow(service.cipher, BREAK_GLASS_PHI, grant)
  })
}

/** Ends emergency access before its time; ending it again changes nothing. @throws CodedError NOT_FOUND */
export async function endGrant(
  service: AuditModuleService,
  operator_id: string,
  id: string,
  now = new Date(),
): Promise<BreakGlassGrantRow> {
  const grant = await ownGrant(service, operator_id, id)
  if (grant.ended_at) return grant
  const { business_id, consultation_id, patient_id } = grant
  return service.inScope(business_id, async (context) => {
    await service.updateBreakGlassGrants([{ id, ended_at: now }], context)
    const about = { entity: "consultation", entity_id: consultation_id, patient_id, reason: id }
    await auditInTransaction(context, { business_id, action: "break_glass.close", ...about })
    return { ...grant, ended_at: now }
  })
}

/** @throws CodedError NOT_FOUND for another operator's */
async function ownGrant(
  service: AuditModuleService,
  operator_id: string,
  id: string,
): Promise<BreakGlassGrantRow> {
  const [row] = await service.listBreakGlassGrants({ id, operator_id }, { take: 1 })
  if (!row) throw notFound("This emergency access does not exist.")
  return openRow(service.cipher, BREAK_GLASS_PHI, row)
}

/** The grant under which this operator may read its patient's record right now. @throws CodedError NOT_FOUND, BREAK_GLASS_ENDED */
export async function liveGrant(
  service: AuditModuleService,
  { operator_id, id }: { operator_id: string; id: string },
  now = new Date(),
): Promise<BreakGlassGrantRow> {
  const grant = await ownGrant(service, operator_id, id)
  if (grant.ended_at || new Date(grant.expires_at) <= now)
    throw forbidden("BREAK_GLASS_ENDED", "This emergency access has ended. Open it again, with a reason.")
  return grant
}

/** An operator's own, newest first. */
export async function grantsOf(
  service: AuditModuleService,
  operator_id: string,
): Promise<BreakGlassGrantRow[]> {
  const rows = await service.listBreakGlassGrants(
    { operator_id },
    { take: 20, order: { granted_at: "DESC" as const } },
  )
  return rows.map((row) => openRow(service.cipher, BREAK_GLASS_PHI, row))
}

/** By id, for those of the business who may know why. */
export async function grantsById(
  service: AuditModuleService,
  business_id: string,
  ids: string[],
): Promise<Map<string, BreakGlassGrantRow>> {
  if (ids.length === 0) return new Map()
  const rows = await service.listBreakGlassGrants({ business_id, id: ids }, { take: ids.length })
  return new Map(rows.map((row) => [row.id, openRow(service.cipher, BREAK_GLASS_PHI, row)]))
}
