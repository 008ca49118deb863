import type { PayoutRow } from "../types"

/** What came of asking a provider to pay. */
export type SendResult =
  | { outcome: "paid"; reference: string }
  /** It said no; nothing was paid. */
  | { outcome: "refused"; failure: string }
  /** Nobody knows: it may have been paid. Ask again later, with the same key. */
  | { outcome: "unknown"; failure: string }

/**
 * Something that moves money to a business. `send` may be called many times for the same payout, by several processes
 * at once: it must pay once.
 */
export interface PayoutProvider {
  send(payout: PayoutRow): Promise<SendResult>
}
