import type { PhiColumns, PhiIndex } from "../lib/phi"
import { AUDIT_REVIEW_PHI, BREAK_GLASS_PHI } from "../modules/audit/phi-columns"
import { BUSINESS_SECRETS } from "../modules/business/phi-columns"
import { CONSULTATION_PHI, PATIENT_INDEXES, PATIENT_PHI } from "../modules/consultation/phi-columns"
import {
  DELIVERY_ATTEMPT_PHI,
  PARTNER_UPDATE_INDEXES,
  PARTNER_UPDATE_PHI,
} from "../modules/dispatch/phi-columns"
import { DOCUMENT_PHI } from "../modules/document/phi-columns"
import { PAYOUT_ACCOUNT_SEALED } from "../modules/earnings/phi-columns"
import { DATA_REQUEST_PHI, LEGAL_HOLD_PHI } from "../modules/privacy/phi-columns"

/** A table with sealed columns, and the columns that find its rows. Each has `id` and `business_id`. */
export interface SealedTable {
  module: string
  columns: PhiColumns
  indexes: readonly PhiIndex[]
  /** False for what is sealed without being about a patient's health: never to be looked for in a dump. */
  is_health_data: boolean
  /** The column that says whose row it is, where that is not `business_id`. */
  business?: string
}

/**
 * Every sealed column of every module of ours. A new one goes into its module's `phi-columns.ts` and here; every other
 * text or JSON column goes into `columns-in-clear.ts`. A test walks the database and accepts nothing in between.
 */
export const SEALED_TABLES: readonly SealedTable[] = [
  { module: "business", columns: BUSINESS_SECRETS, indexes: [], is_health_data: false, business: "id" },
  { module: "consultation", columns: PATIENT_PHI, indexes: PATIENT_INDEXES, is_health_data: true },
  { module: "consultation", columns: CONSULTATION_PHI, indexes: [], is_health_data: true },
  { module: "dispatch", columns: PARTNER_UPDATE_PHI, indexes: PARTNER_UPDATE_INDEXES, is_health_data: true },
  { module: "dispatch", columns: DELIVERY_ATTEMPT_PHI, indexes: [], is_health_data: true },
  { module: "document", columns: DOCUMENT_PHI, indexes: [], is_health_data: true },
  { module: "audit", columns: AUDIT_REVIEW_PHI, indexes: [], is_health_data: true },
  { module: "audit", columns: BREAK_GLASS_PHI, indexes: [], is_health_data: true },
  { module: "privacy", columns: DATA_REQUEST_PHI, indexes: [], is_health_data: true },
  { module: "privacy", columns: LEGAL_HOLD_PHI, indexes: [], is_health_data: true },
  { module: "earnings", columns: PAYOUT_ACCOUNT_SEALED, indexes: [], is_health_data: false },
]

/** The sealed columns of a table, JSON ones included. */
export const columnsOf = ({ columns }: SealedTable): string[] => [...columns.text, ...columns.json]
