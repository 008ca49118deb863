import type { Signal } from "@/modules/ui/components/signal"
import type { Problem } from "./outcome"
import { refusalWords } from "./refusal-words"

const KINDS: Readonly<Record<string, string>> = {
  sale: "Sale",
  consult_fee: "Consultation fee",
  commission: "Platform commission",
  processing_fee: "Card processing",
  clinician_fee: "Clinician’s fee",
  refund: "Refund",
  commission_return: "Commission given back",
  processing_fee_return: "Card processing given back",
  payout: "Payout",
  payout_return: "Payout sent back",
  adjustment_credit: "Correction in your favor",
  adjustment_debit: "Correction",
}

export const ENTRY_KINDS = Object.keys(KINDS)
export const kindWords = (kind: string): string => KINDS[kind] ?? kind.replaceAll("_", " ")

type Word = { text: string; signal: Signal }
const PAYOUT: Readonly<Record<string, Word>> = {
  requested: { text: "Requested", signal: "info" },
  processing: { text: "On its way", signal: "info" },
  paid: { text: "Paid", signal: "success" },
  failed: { text: "Failed", signal: "danger" },
  cancelled: { text: "Cancelled", signal: "neutral" },
}
export const payoutWord = (status: string): Word => PAYOUT[status] ?? { text: status, signal: "neutral" }

const FAILURES: Readonly<Record<string, string>> = {
  ACCOUNT_CLOSED: "The bank account is closed",
  BALANCE_INSUFFICIENT: "The platform’s account was short; ask for it again tomorrow",
  NO_ACCOUNT: "No account was named",
  RETURNED: "The bank sent the money back",
}
export const failureWords = (code: string): string =>
  FAILURES[code] ?? `The bank refused it (${code.toLowerCase().replaceAll("_", " ")})`

const OWN = ["PAYOUT_", "NOTHING_TO_PAY", "BELOW_MINIMUM", "STRIPE_"]

/** These refusals come from the backend in words for people. */
export function moneyRefusal(problem: Problem): string {
  if (OWN.some((start) => problem.code.startsWith(start))) return problem.message
  const { title, text } = refusalWords(problem)
  return `${title}. ${text}`
}

export const SCHEDULES = [
  { value: "manual", label: "When I ask for it" },
  { value: "weekly", label: "Every Monday" },
  { value: "monthly", label: "On the first of each month" },
] as const
