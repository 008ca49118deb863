import { DNS_PROBLEMS, type DomainState } from "../../lib/domains"
import type { BusinessDomainRow } from "./types"

const date = (value: Date | string | null): Date | null => (value ? new Date(value) : null)

/** A row's part that the state machine knows. */
export const stateOf = (row: BusinessDomainRow): DomainState => ({
  status: row.status,
  attempts: row.attempts,
  verified_at: date(row.verified_at),
  failing_since: date(row.failing_since),
  warned_at: date(row.warned_at),
  released_at: date(row.released_at),
  next_check_at: date(row.next_check_at),
  problem: DNS_PROBLEMS.find((known) => known === row.problem) ?? null,
})
