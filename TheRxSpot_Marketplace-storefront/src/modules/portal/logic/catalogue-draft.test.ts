import { describe, expect, it } from "vitest"
import { draftOf, moved, priceProblem, wishOf } from "./catalogue-draft"

const product = (id: string, own_minor: number | null = null) => ({
  id,
  title: id,
  thumbnail: null,
  is_gated: false,
  is_shown: true,
  variants: [{ id: `${id}_v`, title: "One", platform_minor: 4900, own_minor }],
})

describe("a catalogue's draft", () => {
  const draft = draftOf([product("a"), product("b", 4550), product("c")])
  const ids = (some: { id: string }[]) => some.map(({ id }) => id).join("")

  it("moves a product past its neighbour, and stops at the ends", () => {
    expect(ids(moved(draft, "b", -1))).toBe("bac")
    expect(ids(moved(draft, "b", 1))).toBe("acb")
    expect(ids(moved(draft, "a", -1))).toBe("abc")
    expect(ids(moved(draft, "c", 1))).toBe("abc")
    expect(ids(moved(draft, "nobody", 1))).toBe("abc")
  })

  it("sends cents, and null for the platform's price", () => {
    const prices = wishOf(draft).map((wish) => wish.prices[0]?.amount_minor)
    expect(prices).toEqual([null, 4550, null])
  })

  it.each([
    ["", true],
    ["49", true],
    [" 49.5 ", true],
    ["0.01", true],
    ["0", false],
    ["-3", false],
    ["1.234", false],
    ["12,50", false],
    ["free", false],
  ])("takes %j: %s", (typed, fine) => {
    expect(priceProblem(typed) === null).toBe(fine)
  })
})
