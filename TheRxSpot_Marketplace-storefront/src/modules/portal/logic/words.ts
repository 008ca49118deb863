import type { Signal } from "@/modules/ui/components/signal"

type Word = { text: string; signal: Signal }

const STATUS: Readonly<Record<string, Word>> = {
  submitted: { text: "Waiting", signal: "info" },
  in_review: { text: "In review", signal: "brand" },
  approved: { text: "Approved", signal: "success" },
  rejected: { text: "Rejected", signal: "danger" },
  expired: { text: "Expired", signal: "neutral" },
}

const DISPATCH: Readonly<Record<string, Word>> = {
  pending: { text: "Waiting to send", signal: "info" },
  sending: { text: "Sending", signal: "info" },
  delivered: { text: "Delivered", signal: "success" },
  dead_letter: { text: "Gave up", signal: "danger" },
}

const PARTNER: Readonly<Record<string, Word>> = {
  received: { text: "Received", signal: "info" },
  in_progress: { text: "In progress", signal: "info" },
  on_hold: { text: "On hold", signal: "warning" },
  filled: { text: "Filled", signal: "info" },
  shipped: { text: "Shipped", signal: "success" },
  delivered: { text: "Delivered", signal: "success" },
  rejected: { text: "Rejected by partner", signal: "danger" },
  cancelled: { text: "Cancelled by partner", signal: "danger" },
  unknown: { text: "Unknown status", signal: "warning" },
}

const MEMBERSHIP: Readonly<Record<string, Word>> = {
  active: { text: "Active", signal: "success" },
  invited: { text: "Invited", signal: "info" },
  revoked: { text: "Removed", signal: "neutral" },
}

const EVENTS: Readonly<Record<string, string>> = {
  "consult.approved": "Approved case",
  "approval.revoked": "Approval withdrawn",
  "order.placed": "Order placed",
  "order.cancelled": "Order cancelled",
  "refill.requested": "Refill requested",
}

const ERRORS: Readonly<Record<string, string>> = {
  CONNECTION_REFUSED: "The partner’s server refused the connection",
  CONNECTION_CLOSED: "The partner’s server closed the connection half-way",
  TIMEOUT: "The partner’s server did not answer in time",
  DNS_FAILED: "The partner’s address could not be found",
  TLS_FAILED: "The partner’s certificate is not valid",
  REDIRECT: "The partner’s address redirects; redirects are not followed",
  PRIVATE_ADDRESS: "The partner’s address is not a public one",
  INTERRUPTED: "Our side stopped while sending; it is sent again",
  HTTP_410: "The partner’s server says this address is closed for good",
}

/** Unknown values are shown as they are: a new status must not vanish from the page. */
const look = (words: Readonly<Record<string, Word>>, key: string): Word =>
  words[key] ?? { text: key.replaceAll("_", " "), signal: "neutral" }

export const statusWord = (status: string): Word => look(STATUS, status)
export const dispatchWord = (status: string): Word => look(DISPATCH, status)
export const partnerWord = (status: string): Word => look(PARTNER, status)
export const membershipWord = (status: string): Word => look(MEMBERSHIP, status)
export const eventWords = (type: string): string => EVENTS[type] ?? type

/** Our stored error codes, never a partner's words. */
export function dispatchErrorWords(code: string): string {
  const status = /^HTTP_(\d{3})$/.exec(code)?.[1]
  return ERRORS[code] ?? (status ? `The partner’s server answered ${status}` : code)
}

export function ageWords(age: number | null): string {
  return age === null ? "Age not given" : `${age} years`
}

export const sexWord = (sex: string | null): string =>
  sex ? sex.charAt(0).toUpperCase() + sex.slice(1) : "Sex not given"
