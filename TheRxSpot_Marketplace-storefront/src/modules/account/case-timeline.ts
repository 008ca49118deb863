import type { Consultation } from "@/lib/data/consultations"

export type CaseStep = {
  key: string
  title: string
  at: string | null
  detail: string | null
  state: "done" | "current" | "next" | "stopped"
}

type Parts = Pick<Consultation, "status" | "fulfillment" | "timeline">

/** What happened, oldest first, then what is still to come, so that the patient sees the whole way. */
export function caseTimeline({ status, fulfillment, timeline }: Parts): CaseStep[] {
  const stopped =
    status === "rejected" ||
    status === "expired" ||
    ["rejected", "cancelled"].includes(fulfillment.status ?? "")
  const past = timeline.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const done = past.map(({ type, title, at, detail }, index): CaseStep => {
    const last = index === past.length - 1
    return { key: `${type}-${at}-${index}`, title, at, detail, state: last && stopped ? "stopped" : "done" }
  })
  const ahead = stopped ? [] : stepsAhead(status, fulfillment.status)
  return [
    ...done,
    ...ahead.map((title, index): CaseStep => ({
      key: title,
      title,
      at: null,
      detail: null,
      state: index === 0 ? "current" : "next",
    })),
  ]
}

const AHEAD = [
  "A clinician reviews your answers",
  "The pharmacy prepares your treatment",
  "It ships to you",
  "It arrives",
]

function stepsAhead(status: string, fulfillment: string | null): string[] {
  if (status !== "approved") return AHEAD
  switch (fulfillment) {
    case "delivered":
      return []
    case "shipped":
      return AHEAD.slice(3)
    case "filled":
      return AHEAD.slice(2)
    default:
      return AHEAD.slice(1)
  }
}
