import { describe, expect, it } from "vitest"
import { caseStatus } from "./case-status"
import { caseTimeline } from "./case-timeline"

const fulfillment = (status: string | null) => ({ status, tracking_number: null, carrier: null })
const event = (type: string, at: string) => ({ type, title: type, at, detail: null })

describe("caseStatus", () => {
  it("is final only when nothing will change by itself", () => {
    const finals = [
      caseStatus({ status: "rejected", fulfillment: fulfillment(null) }),
      caseStatus({ status: "approved", fulfillment: fulfillment("delivered") }),
      caseStatus({ status: "approved", fulfillment: fulfillment("cancelled") }),
    ]
    expect(finals.every((one) => one.is_final)).toBe(true)
    expect(caseStatus({ status: "approved", fulfillment: fulfillment("shipped") }).is_final).toBe(false)
    expect(caseStatus({ status: "submitted", fulfillment: fulfillment(null) }).is_final).toBe(false)
  })

  it("does not stumble over states it does not know", () => {
    expect(caseStatus({ status: "paused", fulfillment: fulfillment(null) }).word).toBe("In progress")
    expect(caseStatus({ status: "approved", fulfillment: fulfillment("teleported") }).word).toBe("Approved")
  })
})

describe("caseTimeline", () => {
  it("puts history in order and what is to come after it", () => {
    const steps = caseTimeline({
      status: "approved",
      fulfillment: fulfillment("shipped"),
      timeline: [event("shipped", "2026-02-03T12:00:00Z"), event("submitted", "2026-02-01T12:00:00Z")],
    })
    expect(steps.map((step) => [step.title, step.state])).toEqual([
      ["submitted", "done"],
      ["shipped", "done"],
      ["It arrives", "current"],
    ])
  })

  it("ends at a refusal", () => {
    const steps = caseTimeline({
      status: "rejected",
      fulfillment: fulfillment(null),
      timeline: [event("submitted", "2026-02-01T12:00:00Z"), event("rejected", "2026-02-02T12:00:00Z")],
    })
    expect(steps.map((step) => step.state)).toEqual(["done", "stopped"])
  })
})
