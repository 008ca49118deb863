import type { EntryFilter } from "@/lib/data/portal/earnings"
import { firstParam } from "@/lib/search-params"
import { ENTRY_KINDS } from "./money-words"

/** What an address asks for; what is no filter of ours is left out. */
export function entryFilter(query: Record<string, string | string[] | undefined>): EntryFilter {
  const [kind = "", status = "", payout = ""] = [query.kind, query.status, query.payout].map((value) =>
    firstParam(value),
  )
  return {
    ...(ENTRY_KINDS.includes(kind) ? { kind } : {}),
    ...(status === "pending" || status === "available" ? { status } : {}),
    ...(/^payout_[A-Za-z0-9]{1,60}$/.test(payout) ? { payout_id: payout } : {}),
  }
}
