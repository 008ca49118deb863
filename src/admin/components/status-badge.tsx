import { StatusBadge as Badge } from "@medusajs/ui"

type Color = "green" | "red" | "orange" | "blue" | "grey"

const LOOKS: Record<string, [label: string, color: Color]> = {
  active: ["Active", "green"],
  suspended: ["Suspended", "red"],
  inactive: ["Inactive", "grey"],
  invited: ["Invited", "orange"],
  revoked: ["Revoked", "red"],
  verified: ["Verified", "green"],
  unverified: ["Not verified", "orange"],
  reported: ["Reported", "blue"],
  pending: ["Waiting", "orange"],
  sending: ["Being sent", "blue"],
  delivered: ["Delivered", "green"],
  dead_letter: ["Needs attention", "red"],
  failed: ["Failed", "red"],
  interrupted: ["Interrupted", "orange"],
  late: ["Too late to count", "grey"],
  valid: ["Valid", "green"],
  expires_soon: ["Expires soon", "orange"],
  expired: ["Expired", "red"],
  failing: ["Failing", "red"],
  released: ["Released", "grey"],
  submitted: ["Waiting", "orange"],
  in_review: ["In review", "blue"],
  approved: ["Approved", "green"],
  rejected: ["Rejected", "grey"],
  completed: ["Completed", "green"],
  canceled: ["Cancelled", "grey"],
  archived: ["Archived", "grey"],
  requires_action: ["Needs action", "orange"],
  not_paid: ["Not paid", "orange"],
  awaiting: ["Awaiting payment", "orange"],
  authorized: ["Authorized", "blue"],
  partially_authorized: ["Partly authorized", "orange"],
  captured: ["Paid", "green"],
  partially_captured: ["Partly paid", "orange"],
  refunded: ["Refunded", "grey"],
  partially_refunded: ["Partly refunded", "orange"],
  not_fulfilled: ["Not sent", "orange"],
  fulfilled: ["Packed", "blue"],
  partially_fulfilled: ["Partly packed", "orange"],
  shipped: ["Shipped", "blue"],
  partially_shipped: ["Partly shipped", "orange"],
  partially_delivered: ["Partly delivered", "orange"],
  succeeded: ["Succeeded", "green"],
  running: ["Running", "blue"],
  cut_off: ["Cut off", "red"],
}

/** A state as a colour and a word. */
export const StatusBadge = ({ status }: { status: string }) => {
  const [label, color] = LOOKS[status] ?? [status, "grey" as const]
  return (
    <Badge color={color} className="whitespace-nowrap">
      {label}
    </Badge>
  )
}
