import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { openRow, sealRow } from "../../lib/phi"
import { auditInTransaction } from "../../utils/audit-in-transaction"
import { conflict, notFound } from "../../utils/coded-error"
import { transactionOf } from "../../utils/scope-transaction"
import { LEGAL_HOLD_PHI } from "./phi-columns"
import type { PrivacyModuleService } from "./service"
import type { LegalHoldRow } from "./types"

export type NewHold = Pick<LegalHoldRow, "customer_id" | "patient_id" | "reason" | "placed_by">

/** @throws CodedError ALREADY_HELD */
export async function placeHold(
  service: PrivacyModuleService,
  business_id: string,
  hold: NewHold,
  context: Context,
): Promise<LegalHoldRow> {
  const { customer_id } = hold
  const lock = `data_request:${business_id}:${customer_id}`
  await transactionOf(context).execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [lock])
  const [held] = await service.listLegalHolds(
    { business_id, customer_id, lifted_at: null },
    { take: 1 },
    context,
  )
  if (held) throw conflict("ALREADY_HELD", "This record is under a legal hold already.")
  const row = { ...hold, id: generateEntityId(undefined, "hold"), business_id }
  const [made] = await service.createLegalHolds([sealRow(service.cipher, LEGAL_HOLD_PHI, row)], context)
  await noteHold(made, "legal_hold.place", context)
  return openRow(service.cipher, LEGAL_HOLD_PHI, made)
}

/** Lifting it again changes nothing. @throws CodedError NOT_FOUND */
export async function liftHold(
  service: PrivacyModuleService,
  business_id: string,
  { id, lifted_by }: { id: string; lifted_by: string },
  context: Context,
): Promise<LegalHoldRow> {
  const [held] = await service.listLegalHolds({ business_id, id }, { take: 1 }, context)
  if (!held) throw notFound("This legal hold does not exist.")
  if (held.lifted_at) return openRow(service.cipher, LEGAL_HOLD_PHI, held)
  const [lifted] = await service.updateLegalHolds([{ id, lifted_by, lifted_at: new Date() }], context)
  await noteHold(lifted, "legal_hold.lift", context)
  return openRow(service.cipher, LEGAL_HOLD_PHI, lifted)
}

async function noteHold(
  { business_id, id, patient_id }: LegalHoldRow,
  action: "legal_hold.place" | "legal_hold.lift",
  context: Context,
): Promise<void> {
  await auditInTransaction(context, { business_id, action, entity: "legal_hold", entity_id: id, patient_id })
}
