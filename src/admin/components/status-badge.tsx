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
