import type { Consultation } from "@/lib/data/consultations"
import type { Signal } from "@/modules/ui/components/signal"

export type CaseStatus = {
  /** One or two words for the badge. */
  word: string
  signal: Signal
  /** Where the case stands, in one sentence. */
  sentence: string
  /** What comes next and when; null when nothing does. */
  next: string | null
  /** Nothing will change by itself any more. */
  is_final: boolean
}

type Parts = Pick<Consultation, "status" | "fulfillment"> & Partial<Pick<Consultation, "approval">>

/** Where a case stands, in the patient's words. Unknown states of either side read as 'in progress', never as an error. */
export function caseStatus({ status, fulfillment, approval }: Parts): CaseStatus {
  if (approval?.status === "revoked" && fulfillment.status !== "delivered") return REVOKED
  if (status === "approved") return pharmacyStatus(fulfillment.status)
  return (
    REVIEW[status] ??
    moving("In progress", "We are working on your case.", "This page shows each step as it happens.")
  )
}

const REVIEW: Readonly<Record<string, CaseStatus>> = {
  submitted: moving(
    "Waiting for review",
    "A clinician will review your answers.",
    "Usually within 24 hours. You do not need to do anything.",
  ),
  in_review: moving(
    "In review",
    "A clinician is reading your answers now.",
    "You will see the decision here, usually the same day.",
  ),
  rejected: {
    word: "Not approved",
    signal: "warning",
    sentence: "Your clinician decided this treatment is not right for you now.",
    next: null,
    is_final: true,
  },
  expired: {
    word: "Expired",
    signal: "neutral",
    sentence: "This consultation has run out.",
    next: "You can start a new one at any time.",
    is_final: true,
  },
}

const REVOKED: CaseStatus = {
  word: "Withdrawn",
  signal: "warning",
  sentence: "Your clinician has withdrawn this approval.",
  next: "Contact our care team before you use what you already have.",
  is_final: true,
}

const PHARMACY: Readonly<Record<string, CaseStatus>> = {
  sent: moving(
    "Approved",
    "Your treatment is approved and on its way to the pharmacy.",
    "The pharmacy usually confirms within minutes.",
    "success",
  ),
  received: moving(
    "At the pharmacy",
    "The pharmacy has your case.",
    "They will start preparing it soon.",
    "success",
  ),
  in_progress: moving(
    "Being prepared",
    "The pharmacy is preparing your treatment.",
    "Next, they ship it.",
    "success",
  ),
  on_hold: moving(
    "On hold",
    "The pharmacy has paused your case.",
    "They may need something more. We will tell you if you have to do anything.",
    "warning",
  ),
  filled: moving(
    "Ready to ship",
    "Your treatment is ready.",
    "Next, it is handed to the carrier.",
    "success",
  ),
  shipped: moving(
    "Shipped",
    "Your treatment is on its way to you.",
    "Use the tracking number to see when it arrives.",
    "success",
  ),
  delivered: {
    word: "Delivered",
    signal: "success",
    sentence: "Your treatment has arrived.",
    next: "Read the leaflet before you use it.",
    is_final: true,
  },
  rejected: {
    word: "Not filled",
    signal: "danger",
    sentence: "The pharmacy could not fill your treatment.",
    next: "Our care team is looking into it and will contact you.",
    is_final: true,
  },
  cancelled: {
    word: "Cancelled",
    signal: "neutral",
    sentence: "Your treatment was cancelled.",
    next: "Contact us if you did not expect this.",
    is_final: true,
  },
}

function pharmacyStatus(status: string | null): CaseStatus {
  const known = status ? PHARMACY[status] : undefined
  return (
    known ??
    moving("Approved", "Your treatment is approved.", "We are sending it to the pharmacy.", "success")
  )
}

function moving(word: string, sentence: string, next: string, signal: Signal = "info"): CaseStatus {
  return { word, signal, sentence, next, is_final: false }
}
