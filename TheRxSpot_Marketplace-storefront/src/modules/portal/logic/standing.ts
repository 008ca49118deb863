import type { CaseRow } from "@/lib/data/portal/case-schema"
import type { Clinician } from "@/lib/data/portal/me"

export type Standing =
  "decided" | "mine" | "theirs" | "free" | "not_a_clinician" | "not_licensed" | "license_expired" | "closed"

type Facts = Pick<CaseRow, "status" | "state" | "claimed_by" | "can_decide">
type Holder = Pick<Clinician, "licenses"> | null

/**
 * What the viewer may do with a case now. Only for what to show: the backend asks all of it again at the decision.
 * A running claim that leaves the viewer free to decide is their own, whichever of their records holds it.
 */
export function standingOf(facts: Facts, clinician: Holder, now: number): Standing {
  if (facts.status === "approved" || facts.status === "rejected") return "decided"
  if (facts.status !== "submitted" && facts.status !== "in_review") return "closed"
  const running = facts.claimed_by !== null && Date.parse(facts.claimed_by.expires_at) > now
  if (facts.can_decide) return running ? "mine" : "free"
  if (!clinician) return "not_a_clinician"
  const here = clinician.licenses.filter(({ state, status }) => state === facts.state && status === "active")
  if (here.length === 0) return "not_licensed"
  if (here.every(({ expires_at }) => Date.parse(expires_at) <= now)) return "license_expired"
  if (running) return "theirs"
  // Their claim ran out since we last asked, or the licence belongs to another of the viewer's businesses.
  return facts.claimed_by ? "free" : "not_a_clinician"
}
