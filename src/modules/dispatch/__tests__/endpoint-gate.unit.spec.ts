import fc from "fast-check"
import { EndpointGate, type Slot } from "../endpoint-gate"

const takeAll = (gate: EndpointGate, url: string): Slot[] => {
  const slots: Slot[] = []
  for (let slot = gate.take(url); slot; slot = gate.take(url)) slots.push(slot)
  return slots
}

describe("EndpointGate", () => {
  it("gives one address half of the slots at most", () => {
    const gate = new EndpointGate(8)
    expect(takeAll(gate, "a")).toHaveLength(4)
    expect(takeAll(gate, "b")).toHaveLength(4)
    expect(gate.take("c")).toBeNull()
  })

  it("gives a failing address one", () => {
    const gate = new EndpointGate(8)
    gate.markFailing("dead", true)
    expect(takeAll(gate, "dead")).toHaveLength(1)
    gate.markFailing("dead", false)
    expect(takeAll(gate, "dead")).toHaveLength(3)
  })

  it("keeps half of the slots free of failing addresses, however many there are", () => {
    const gate = new EndpointGate(8)
    for (const url of ["1", "2", "3", "4", "5", "6"]) {
      gate.markFailing(url, true)
      gate.take(url)
    }
    expect(gate.in_flight).toBe(4)
    expect(takeAll(gate, "alive")).toHaveLength(4)
  })

  it("treats an address that keeps us waiting as failing, until it answers", () => {
    let now = 0
    const gate = new EndpointGate(8, () => now)
    const waiting = gate.take("slow")
    now = 3001
    expect(gate.take("slow")).toBeNull()
    waiting?.release()
    expect(gate.take("slow")).not.toBeNull()
  })

  it("has two slots at least, so that one address cannot hold them all", () => {
    const gate = new EndpointGate(1)
    expect(takeAll(gate, "a")).toHaveLength(1)
    expect(gate.take("b")).not.toBeNull()
  })

  it("counts a slot that is given back twice once", () => {
    const gate = new EndpointGate(4)
    const [slot] = takeAll(gate, "a")
    slot?.release()
    slot?.release()
    expect(gate.free).toBe(3)
  })

  it("never lets an address hold more than its share, whatever happens", () => {
    const url = fc.constantFrom("a", "b", "c", "d")
    const action = fc.oneof(
      fc.record({ do: fc.constant("take" as const), url }),
      fc.record({ do: fc.constant("release" as const), index: fc.nat(20) }),
      fc.record({ do: fc.constant("mark" as const), url, failing: fc.boolean() }),
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 16 }),
        fc.array(action, { maxLength: 100 }),
        (concurrency, actions) => {
          const gate = new EndpointGate(concurrency)
          const held: Slot[] = []
          for (const step of actions) {
            if (step.do === "mark") gate.markFailing(step.url, step.failing)
            else if (step.do === "release") held.splice(step.index, 1).forEach((slot) => slot.release())
            else {
              const slot = gate.take(step.url)
              if (slot) held.push(slot)
            }
            const counts = new Map<string, number>()
            for (const slot of held) counts.set(slot.url_key, (counts.get(slot.url_key) ?? 0) + 1)
            if (gate.in_flight !== held.length || held.length > gate.slots) return false
            if ([...counts.values()].some((count) => count > Math.floor(gate.slots / 2))) return false
          }
          return true
        },
      ),
    )
  })
})
