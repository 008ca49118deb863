import type { CommissionRule, EntryKind, PayoutSchedule, PayoutStatus } from "../../lib/ledger"

export type PayoutProviderName = "manual" | "stripe_connect"

export type EarningsModuleOptions = {
  phi: { current: Buffer | undefined; old: Buffer[]; enabled: boolean }
  /** Without a key Stripe Connect is not offered. */
  stripe_api_key: string | undefined
  /** Another address that speaks Stripe's API. */
  stripe_api_base: string | undefined
  stripe_webhook_secret: string | undefined
  /** How long a call to the provider may take, ms. */
  stripe_timeout_ms: number
}

/** An entry as it is stored. Amounts are smallest units in text: they may be larger than a number can hold. */
export interface EntryRow {
  id: string
  business_id: string
  currency: string
  kind: EntryKind
  debit: string
  credit: string
  minor: string
  business_minor: string
  source_type: string
  source_id: string
  payment_id: string | null
  order_id: string | null
  details: Record<string, unknown>
  occurred_at: string
  /** Null while it is pending. */
  released_at: string | null
}

export interface PayoutRow {
  id: string
  business_id: string
  currency: string
  minor: string
  entries: number
  status: PayoutStatus
  provider: PayoutProviderName
  requested_by: string | null
  destination: string | null
  reference: string | null
  failure: string | null
  attempts: number
  next_attempt_at: string | null
  processing_at: string | null
  settled_at: string | null
  created_at: string
}

export interface PayoutAccountRow {
  id: string
  business_id: string
  provider: PayoutProviderName
  schedule: PayoutSchedule
  minimum_minor: number
  next_payout_at: string | null
  bank_details: string | null
  bank_last4: string | null
  stripe_account_id: string | null
  payouts_enabled: boolean
  details_submitted: boolean
  bank_failure: string | null
}

/** US bank details; held sealed, shown in full only in the operators' bank file. */
export interface BankDetails {
  holder: string
  routing_number: string
  account_number: string
}

/** A business's own terms; null means the platform's. */
export interface FeeTermsRow {
  consult_fee_minor: number | null
  clinician_fee_minor: number | null
  processing_bp: number | null
  processing_fixed_minor: number | null
  hold_days: number | null
}

export type CommissionRuleRow = CommissionRule & { created_at: string }

/** A payment with everything Medusa knows about it that money depends on. */
export interface PaymentFacts {
  business_id: string
  payment_id: string
  order_id: string
  currency: string
  /** The order needs a consultation. */
  has_consultation: boolean
  parts: { minor: bigint; taxed: boolean; product_id: string | null; category_ids: string[] }[]
  captures: { id: string; minor: bigint; at: string }[]
  refunds: { id: string; minor: bigint; at: string }[]
}

/** Something the proof found. Ids and amounts only. */
export interface Problem {
  code: string
  business_id: string
  currency: string | null
  subject: string
  message: string
}
