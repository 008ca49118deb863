/** What an approval permits: the first order and its refills, one variant, so many of it at a time. */
export type Permission = {
  variant_id: string
  orders_placed: number
  refills_allowed: number
  quantity_allowed: number
}

export type ApprovalRefusal = "APPROVAL_REQUIRED" | "APPROVAL_USED_UP" | "QUANTITY_NOT_APPROVED"

/** Whether one more order fits: the first plus every refill. */
export const hasOrdersLeft = ({ orders_placed, refills_allowed }: Permission): boolean =>
  orders_placed <= refills_allowed

/** Orders still to come, the first one included. */
export const ordersLeft = ({
  orders_placed,
  refills_allowed,
}: Pick<Permission, "orders_placed" | "refills_allowed">): number =>
  Math.max(0, refills_allowed + 1 - orders_placed)

/** Refills still to come, counting from the first order on. */
export const refillsLeft = ({
  orders_placed,
  refills_allowed,
}: Pick<Permission, "orders_placed" | "refills_allowed">): number =>
  Math.max(0, refills_allowed - Math.max(0, orders_placed - 1))

/**
 * Why none of a patient's live approvals of a product permits this line, or null when one does. An approval is of one
 * variant: another strength is another decision.
 * @param live approvals of that patient, business and product that are neither revoked nor expired
 */
export function refusalToSell(
  live: Permission[],
  line: { variant_id: string; quantity: number },
): ApprovalRefusal | null {
  const of_variant = live.filter(({ variant_id }) => variant_id === line.variant_id)
  if (of_variant.length === 0) return "APPROVAL_REQUIRED"
  const unused = of_variant.filter(hasOrdersLeft)
  if (unused.length === 0) return "APPROVAL_USED_UP"
  return unused.some(({ quantity_allowed }) => line.quantity <= quantity_allowed)
    ? null
    : "QUANTITY_NOT_APPROVED"
}
