import fc from "fast-check"
import {
  centsOf,
  mayFollow,
  mayMove,
  movesFrom,
  newOrderNumber,
  ORDER_MOVES,
  ORDER_STATES,
  orderState,
  orderTimeline,
  readOrderNumber,
  refundCents,
  trackingUrl,
  type OrderFacts,
  type OrderMove,
} from "../orders"

const NEW: OrderFacts = {
  cancelled: false,
  held: false,
  consult: null,
  captured: 0,
  refunded: 0,
  in_production: false,
  shipped: false,
  delivered: false,
}

/** What a move does to the facts, wherever they are kept. */
const EFFECT: Record<OrderMove, (facts: OrderFacts) => OrderFacts> = {
  hold: (facts) => ({ ...facts, held: true }),
  release: (facts) => ({ ...facts, held: false }),
  capture: (facts) => ({ ...facts, captured: 100 }),
  fulfil: (facts) => ({ ...facts, in_production: true }),
  ship: (facts) => ({ ...facts, in_production: true, shipped: true }),
  deliver: (facts) => ({ ...facts, delivered: true }),
  refund: (facts) => ({ ...facts, refunded: facts.captured }),
  cancel: (facts) => ({ ...facts, cancelled: true, refunded: facts.captured }),
}

const consult = fc.constantFrom("pending" as const, "approved" as const, "rejected" as const, null)
const moves = fc.array(fc.constantFrom(...ORDER_MOVES), { maxLength: 12 })

describe("an order's state", () => {
  it("follows only ways that exist, whatever staff try", () => {
    fc.assert(
      fc.property(consult, moves, (first, tries) => {
        let facts: OrderFacts = { ...NEW, consult: first }
        for (const move of tries) {
          const before = orderState(facts)
          if (!mayMove(move, before)) continue
          facts = EFFECT[move](facts)
          expect([before, move, mayFollow(before, orderState(facts))]).toEqual([before, move, true])
        }
      }),
    )
  })

  it("is always one of the known, and never moves on after a cancellation", () => {
    const facts = fc.record({
      cancelled: fc.boolean(),
      held: fc.boolean(),
      consult,
      captured: fc.constantFrom(0, 40, 100),
      refunded: fc.constantFrom(0, 40, 100),
      in_production: fc.boolean(),
      shipped: fc.boolean(),
      delivered: fc.boolean(),
    })
    fc.assert(
      fc.property(facts, (given) => {
        const state = orderState(given)
        expect(ORDER_STATES).toContain(state)
        if (given.cancelled) expect(movesFrom(state)).toEqual([])
      }),
    )
  })

  it("lets nothing be sent unpaid and nothing be cancelled once sent", () => {
    for (const state of ["pending", "consult_pending", "consult_approved", "consult_rejected"] as const)
      expect([mayMove("fulfil", state), mayMove("ship", state)]).toEqual([false, false])
    expect([mayMove("cancel", "shipped"), mayMove("cancel", "delivered")]).toEqual([false, false])
  })
})

describe("an order's number", () => {
  it("is read back in any case, with or without its prefix, and has no letter that is mistaken for a digit", () => {
    for (let count = 0; count < 200; count++) {
      const number = newOrderNumber()
      expect(number).toMatch(/^OD-[2-9A-HJKMNP-Z]{6}$/)
      expect(readOrderNumber(` ${number.toLowerCase()} `)).toBe(number)
      expect(readOrderNumber(number.slice(3))).toBe(number)
    }
  })

  it.each(["", "OD-", "OD-12345", "OD-ABCDEFG", "OD-O0O0O0", "' or 1=1"])("is not %p", (text) => {
    expect(readOrderNumber(text)).toBeNull()
  })
})

describe("a refund", () => {
  const cents = fc.integer({ min: 0, max: 10_000_000 })

  it("never returns more than is left, to the cent, in any sequence", () => {
    fc.assert(
      fc.property(cents, fc.array(cents, { maxLength: 8 }), (captured, wishes) => {
        let refunded = 0
        for (const wish of wishes) {
          const answer = refundCents({ captured: captured / 100, refunded: refunded / 100 }, wish / 100)
          if (typeof answer === "number") refunded += answer
        }
        expect(refunded).toBeLessThanOrEqual(captured)
        const rest = refundCents({ captured: captured / 100, refunded: refunded / 100 }, undefined)
        expect(typeof rest === "number" ? refunded + rest : rest).toBe(
          refunded < captured ? captured : "NOTHING_TO_REFUND",
        )
      }),
    )
  })

  it.each([0, -1, 0.001, NaN, Infinity])("of %p is no amount", (amount) => {
    expect(refundCents({ captured: 50, refunded: 0 }, amount)).toBe("INVALID_AMOUNT")
  })

  it("counts in whole cents", () => {
    expect(centsOf(0.1 + 0.2)).toBe(30)
    expect(refundCents({ captured: 149.99, refunded: 100 }, 49.99)).toBe(4999)
    expect(refundCents({ captured: 149.99, refunded: 100 }, 50)).toBe("REFUND_EXCEEDS_CHARGE")
  })
})

describe("an order's history", () => {
  const at = new Date("2026-02-03T12:00:00Z")
  const held = { type: "held", at, actor_type: "member", detail: "clinical_question" }
  const shipped = { type: "shipped", at, actor_type: "partner", detail: "1Z999" }

  it("tells the patient no reason and nobody's name, and staff both", () => {
    expect(orderTimeline([held, shipped], "patient")).toEqual([
      expect.objectContaining({ type: "held", detail: null, by: null }),
      expect.objectContaining({ type: "shipped", detail: "1Z999", by: null }),
    ])
    expect(orderTimeline([held], "staff")).toEqual([
      expect.objectContaining({ detail: "clinical_question", by: "member" }),
    ])
  })

  it("knows where some carriers show a parcel", () => {
    expect(trackingUrl("U.P.S.", "1Z 9")).toBe("https://www.ups.com/track?tracknum=1Z%209")
    expect(trackingUrl("Pigeon", "1")).toBe("")
  })
})
