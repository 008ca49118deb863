import { generateEntityId } from "@medusajs/framework/utils"
import type { FeeTerms } from "../../lib/ledger"
import { PLATFORM_SCOPE } from "../../lib/scope"
import type { Sql } from "../../utils/sql"
import type { FeeTermsRow } from "./types"

/** Where neither the business nor the platform has said anything: what card processors charge in the US, and no more. */
export const DEFAULT_TERMS: { [Key in keyof FeeTermsRow]: number } = {
  consult_fee_minor: 0,
  clinician_fee_minor: 0,
  processing_bp: 290,
  processing_fixed_minor: 30,
  hold_days: 14,
}

const NO_TERMS: FeeTermsRow = {
  consult_fee_minor: null,
  clinician_fee_minor: null,
  processing_bp: null,
  processing_fixed_minor: null,
  hold_days: null,
}

const COLUMNS = "consult_fee_minor, clinician_fee_minor, processing_bp, processing_fixed_minor, hold_days"

/** A business's own terms, nulls where it follows the platform. */
export async function ownTerms(sql: Sql, business_id: string): Promise<FeeTermsRow> {
  const [row] = await sql.execute<FeeTermsRow>(
    `select ${COLUMNS} from fee_terms where business_id = ? and deleted_at is null`,
    [business_id],
  )
  return row ?? NO_TERMS
}

/** What counts for a business: its own, else the platform's, else the defaults. */
export async function effectiveTerms(
  sql: Sql,
  business_id: string,
): Promise<{ [Key in keyof FeeTermsRow]: number }> {
  const own = await ownTerms(sql, business_id)
  const platform = await ownTerms(sql, PLATFORM_SCOPE)
  const first = (key: keyof FeeTermsRow): number => own[key] ?? platform[key] ?? DEFAULT_TERMS[key]
  return {
    consult_fee_minor: first("consult_fee_minor"),
    clinician_fee_minor: first("clinician_fee_minor"),
    processing_bp: first("processing_bp"),
    processing_fixed_minor: first("processing_fixed_minor"),
    hold_days: first("hold_days"),
  }
}

export async function saveTerms(sql: Sql, business_id: string, terms: FeeTermsRow): Promise<void> {
  await sql.execute(
    `insert into fee_terms (id, business_id, ${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?)
     on conflict (business_id) where deleted_at is null do update set
       consult_fee_minor = excluded.consult_fee_minor, clinician_fee_minor = excluded.clinician_fee_minor,
       processing_bp = excluded.processing_bp, processing_fixed_minor = excluded.processing_fixed_minor,
       hold_days = excluded.hold_days, updated_at = now()`,
    [
      generateEntityId(undefined, "fees"),
      business_id,
      terms.consult_fee_minor,
      terms.clinician_fee_minor,
      terms.processing_bp,
      terms.processing_fixed_minor,
      terms.hold_days,
    ],
  )
}

/** As the ledger's rules want them. */
export const asFeeTerms = (terms: { [Key in keyof FeeTermsRow]: number }): FeeTerms => ({
  consult_fee_minor: BigInt(terms.consult_fee_minor),
  clinician_fee_minor: BigInt(terms.clinician_fee_minor),
  processing_bp: terms.processing_bp,
  processing_fixed_minor: BigInt(terms.processing_fixed_minor),
})
