import "server-only"
import { listCases } from "./cases"
import type { CaseRow } from "./case-schema"

/** The most recent decisions we look at to count today's; more than that in a day shows as 'at least'. */
const DECISIONS = 100
const LATEST = 6

export type Overview = {
  waiting: number
  in_review: number
  total: number
  decided_at: string[]
  latest: CaseRow[]
}

/**
 * What the API says about a business's cases right now. The queue holds what nobody is working on; what is neither
 * there nor decided is in somebody's hands.
 */
export async function getOverview(business_id: string): Promise<Overview> {
  const [queue, decided, { count: total }] = await Promise.all([
    listCases(business_id, "queue", 100),
    listCases(business_id, "decided", DECISIONS),
    listCases(business_id, "all", 1),
  ])
  // Somebody who is a clinician too has their own claims in the queue.
  const own = queue.consultations.filter(({ claimed_by, can_decide }) => claimed_by && can_decide).length
  // 'All' comes by due time, which follows the time of arrival: the last page is the newest.
  const { consultations } = await listCases(business_id, "all", LATEST, Math.max(0, total - LATEST))
  return {
    waiting: queue.count - own,
    in_review: Math.max(0, total - queue.count - decided.count) + own,
    total,
    decided_at: decided.consultations.flatMap(({ decided_at }) => decided_at ?? []),
    latest: consultations.toReversed(),
  }
}
