import type { Balance } from "@/lib/data/portal/earnings"

/** What stands on the pages before the first sale. */
export const NOTHING: Balance = {
  currency: "usd",
  pending_minor: 0,
  available_minor: 0,
  on_the_way_minor: 0,
  paid_minor: 0,
}
