import { StatusBadge, Text } from "@medusajs/ui"
import type { Payout } from "../../../hooks/api/earnings"

const LOOKS: Record<string, [label: string, color: "green" | "red" | "orange" | "blue" | "grey"]> = {
  requested: ["Requested", "orange"],
  processing: ["On its way", "blue"],
  paid: ["Paid", "green"],
  failed: ["Failed", "red"],
  cancelled: ["Cancelled", "grey"],
}

/** A payout's state, with the bank's reference or what went wrong. */
export const PayoutState = ({ payout: { status, reference, failure } }: { payout: Payout }) => {
  const [label, color] = LOOKS[status] ?? [status, "grey" as const]
  const note = failure ?? reference
  return (
    <div className="py-1">
      <StatusBadge color={color}>{label}</StatusBadge>
      {note && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {note}
        </Text>
      )}
    </div>
  )
}
