import type { Domain } from "@/lib/data/portal/domains"
import type { Signal } from "@/modules/ui/components/signal"
import type { Problem } from "./outcome"
import { refusalWords } from "./refusal-words"

type Word = { text: string; signal: Signal }

const STATUS: Readonly<Record<string, Word>> = {
  pending: { text: "Waiting for DNS", signal: "info" },
  verified: { text: "Works", signal: "success" },
  failing: { text: "DNS is failing", signal: "danger" },
  released: { text: "Stopped", signal: "neutral" },
}

export const domainWord = (status: string): Word =>
  STATUS[status] ?? { text: status.replaceAll("_", " "), signal: "neutral" }

const PROBLEMS: Readonly<Record<string, string>> = {
  TXT_MISSING: "The TXT record is not there. New records can take an hour to show everywhere.",
  TXT_WRONG: "There is a TXT record, but not with this value. Copy the value below.",
  CNAME_MISSING: "The TXT record is right. The CNAME record is not there.",
  CNAME_WRONG: "The TXT record is right. The CNAME record points elsewhere; a proxy in front must be off.",
  DNS_UNAVAILABLE: "The domain’s name servers did not answer. We try again by ourselves.",
  TAKEN: "Another business uses this domain. Ask us if it is yours.",
  COOLING_DOWN: "Another business gave this domain up less than 7 days ago. It can be yours after that.",
}

/** What the last look found, in words; null where nothing is wrong or nobody has looked yet. */
export const domainProblem = ({ problem }: Pick<Domain, "problem">): string | null =>
  problem === null ? null : (PROBLEMS[problem] ?? "The DNS records are not right yet.")

/** These refusals come from the backend in words for people, about the name that was typed. */
export function domainRefusal(problem: Problem): string {
  const own = /^(DOMAIN_|INVALID_HOST|WILDCARD|IP_|PUBLIC_|PLATFORM_|TOO_MANY_PENDING)/.test(problem.code)
  if (own) return problem.message
  if (problem.code === "NOT_FOUND") return "This domain is no longer in the list."
  const { title, text } = refusalWords(problem)
  return `${title}. ${text}`
}
