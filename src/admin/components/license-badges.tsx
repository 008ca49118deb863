import { Badge } from "@medusajs/ui"
import type { License, LicenseStanding } from "../hooks/api/clinicians"

const LOOKS: Record<LicenseStanding, { color: "green" | "orange" | "red"; word: string }> = {
  valid: { color: "green", word: "" },
  expires_soon: { color: "orange", word: "expires soon" },
  expired: { color: "red", word: "expired" },
  suspended: { color: "red", word: "suspended" },
  revoked: { color: "red", word: "revoked" },
}

/** Licences by state; one that needs looking after says why, never by colour alone. */
export const LicenseBadges = ({ licenses }: { licenses: License[] }) => (
  <span className="flex flex-wrap gap-1">
    {licenses.length === 0 && "None"}
    {licenses.map(({ id, state, standing }) => (
      <Badge key={id} size="2xsmall" color={LOOKS[standing].color} className="whitespace-nowrap">
        {[state, LOOKS[standing].word].filter(Boolean).join(" ")}
      </Badge>
    ))}
  </span>
)
