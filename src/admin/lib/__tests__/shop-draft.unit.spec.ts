import { draftOf, moved, priceProblem, wishOf } from "../shop-draft"

const product = (id: string, own_minor: number | null = null, platform_minor: number | null = 5000) => ({
  id,
  title: id,
  is_gated: false,
  is_shown: true,
  variants: [{ id: `variant_${id}`, title: "Standard", platform_minor, own_minor }],
})

describe("a shop's draft", () => {
  const draft = draftOf([product("a", 4990), product("b"), product("c", null, null)])

  it("moves a product by one, and nowhere beyond either end", () => {
    const order = (changed: typeof draft) => changed.map((one) => one.product.id).join("")
    expect(order(moved(draft, 0, 1))).toBe("bac")
    expect(order(moved(draft, 2, -1))).toBe("acb")
    expect(order(moved(draft, 0, -1))).toBe("abc")
    expect(order(moved(draft, 2, 1))).toBe("abc")
  })

  it("becomes what the API takes: cents, null for the platform's price, none where there is none to replace", () => {
    expect(wishOf(draft)).toEqual([
      { id: "a", is_shown: true, prices: [{ variant_id: "variant_a", amount_minor: 4990 }] },
      { id: "b", is_shown: true, prices: [{ variant_id: "variant_b", amount_minor: null }] },
      { id: "c", is_shown: true, prices: [] },
    ])
  })

  it.each(["", " ", "1", "49.9", "49.90", "100000"])("takes %j for a price", (text) => {
    expect(priceProblem(text)).toBeUndefined()
  })

  it.each(["0", "0.00", "-1", "1,50", "4.999", "100000.01", "free"])(
    "refuses %j, and then is nothing to send",
    (text) => {
      expect(priceProblem(text)).toMatch(/49\.90/)
      const [first] = draft
      expect(first && wishOf([{ ...first, typed: { variant_a: text } }])).toBeNull()
    },
  )
})
