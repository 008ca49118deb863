import fc from "fast-check"
import { shopQuestion } from "../shop-question"

describe("shopQuestion", () => {
  it.each([
    ["/store/products", "/store/products?"],
    ["/store/products/", "/store/products?"],
    ["/store/products?limit=12&fields=id", "/store/products?fields=id&limit=12"],
    ["/store/products/prod_1?fields=%2Bmetadata", "/store/products/prod_1?fields=%2Bmetadata"],
  ])("spells %s in one way", (url, question) => {
    expect(shopQuestion(url)).toBe(question)
  })

  it.each([
    "/store/products?q=hair",
    "/store/products?q[]=hair",
    "/store/products?cart_id=cart_1",
    "/store/products?fields=%2Bvariants.inventory_quantity",
    "/store/products/prod_1/intake-form",
    "/store/products-of-another-kind",
    "/store/carts",
    `/store/products?fields=${"x".repeat(3000)}`,
  ])("keeps no answer to %s", (url) => {
    expect(shopQuestion(url)).toBeNull()
  })

  it("never spells two different questions alike", () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom("limit", "offset", "fields", "id[]"), fc.string()), {
      maxLength: 6,
    })
    const meaning = (url: string) =>
      JSON.stringify(
        [...new URL(url, "http://shop").searchParams].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
      )
    fc.assert(
      fc.property(pairs, pairs, (one, other) => {
        const [a, b] = [one, other].map((asked) => `/store/products?${new URLSearchParams(asked).toString()}`)
        const [first, second] = [shopQuestion(a ?? ""), shopQuestion(b ?? "")]
        if (first !== null && first === second) expect(meaning(a ?? "")).toBe(meaning(b ?? ""))
      }),
    )
  })
})
