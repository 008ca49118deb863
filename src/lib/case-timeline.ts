export interface TimelineEntry {
  type: string
  title: string
  at: string
  detail: string | null
}

type Happening = { type: string; at: Date; detail?: string | null }

/** What a patient reads; what a clinician does in between (claim, release) is not their concern. */
const PATIENT_TITLES: Record<string, string> = {
  submitted: "You sent your answers",
  approved: "A clinician approved your treatment",
  rejected: "A clinician decided this treatment is not right for you",
  revoked: "Your approval was withdrawn",
  expired: "Your approval ran out",
  "partner.sent": "Sent to the pharmacy",
  "partner.received": "The pharmacy has your prescription",
  "partner.in_progress": "The pharmacy is preparing it",
  "partner.on_hold": "The pharmacy has put it on hold",
  "partner.filled": "Your treatment is ready to ship",
  "partner.shipped": "Shipped",
  "partner.delivered": "Delivered",
  "partner.rejected": "The pharmacy could not fill it",
  "partner.cancelled": "The pharmacy cancelled it",
}

const STAFF_TITLES: Record<string, string> = {
  submitted: "Intake received",
  claimed: "Review started",
  released: "Returned to the queue",
  approved: "Approved",
  rejected: "Rejected",
  revoked: "Approval revoked",
  expired: "Approval ran out",
  "partner.sent": "Delivered to the partner",
  "partner.received": "Partner: received",
  "partner.in_progress": "Partner: in progress",
  "partner.on_hold": "Partner: on hold",
  "partner.filled": "Partner: filled",
  "partner.shipped": "Partner: shipped",
  "partner.delivered": "Partner: delivered",
  "partner.rejected": "Partner: rejected",
  "partner.cancelled": "Partner: cancelled",
}

/** A case's history in the reader's words, oldest first. What has no words for this reader is left out. */
export function caseTimeline(happenings: Happening[], reader: "patient" | "staff"): TimelineEntry[] {
  const titles = reader === "patient" ? PATIENT_TITLES : STAFF_TITLES
  return happenings
    .flatMap(({ type, at, detail = null }) => {
      const title = titles[type] ?? (reader === "staff" ? `Partner: ${type.replace("partner.", "")}` : null)
      return title ? [{ type, title, at: at.toISOString(), detail }] : []
    })
    .sort((one, other) => one.at.localeCompare(other.at))
}
