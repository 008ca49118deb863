import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PLATFORM_SCOPE } from "../../lib/scope"
import type { Problem } from "../../modules/earnings/types"

/** A payment that is captured while its cart is being completed has no order for a moment. */
const GRACE_MS = 15 * 60_000

type Payment = { id: string; currency_code: string; captured_at: string | Date | null }

/** Captured payments among `ids` that no business earned: without an order, or sold in a channel of nobody's. */
export async function unclaimedPayments(
  container: MedusaContainer,
  ids: string[],
  claimed: readonly { payment_id: string }[],
  now = Date.now(),
): Promise<Problem[]> {
  const known = new Set(claimed.map(({ payment_id }) => payment_id))
  const left = ids.filter((id) => !known.has(id))
  if (left.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "currency_code", "captured_at"]
  const { data } = await query.graph({ entity: "payment", fields, filters: { id: left } })
  const payments: Payment[] = data
  return payments
    .filter(({ captured_at }) => captured_at && now - new Date(captured_at).getTime() > GRACE_MS)
    .map(({ id, currency_code }) => ({
      code: "PAYMENT_WITHOUT_BUSINESS",
      business_id: PLATFORM_SCOPE,
      currency: currency_code,
      subject: id,
      message: "Captured, but no business's order: nobody has earned it",
    }))
}
