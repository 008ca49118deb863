/**
 * Where money of one business can be. `collected`: what the platform holds for it. `business`: what the platform owes it.
 * The others are what was taken out on the way.
 */
export const ACCOUNTS = ["collected", "business", "platform", "processor", "clinicians"] as const
export type Account = (typeof ACCOUNTS)[number]

/**
 * Every kind of entry moves an amount above zero from one account to another: it debits the first and credits the
 * second by the same amount, so that an entry which does not balance cannot be written down.
 */
export const POSTINGS = {
  sale: { debit: "collected", credit: "business" },
  consult_fee: { debit: "collected", credit: "business" },
  commission: { debit: "business", credit: "platform" },
  processing_fee: { debit: "business", credit: "processor" },
  clinician_fee: { debit: "business", credit: "clinicians" },
  refund: { debit: "business", credit: "collected" },
  commission_return: { debit: "platform", credit: "business" },
  processing_fee_return: { debit: "processor", credit: "business" },
  payout: { debit: "business", credit: "collected" },
  payout_return: { debit: "collected", credit: "business" },
  adjustment_credit: { debit: "platform", credit: "business" },
  adjustment_debit: { debit: "business", credit: "platform" },
} as const satisfies Record<string, { debit: Account; credit: Account }>

export type EntryKind = keyof typeof POSTINGS

const isKind = (word: string): word is EntryKind => word in POSTINGS
export const ENTRY_KINDS: readonly EntryKind[] = Object.keys(POSTINGS).filter(isKind)

/** Kinds that tell of a payout; a payout never takes them along. */
export const PAYOUT_KINDS = ["payout", "payout_return"] as const satisfies readonly EntryKind[]

/** What an entry does to what the business is owed: 1 adds, -1 takes away. */
export const businessSign = (kind: EntryKind): 1n | -1n => (POSTINGS[kind].credit === "business" ? 1n : -1n)
