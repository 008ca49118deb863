import { assertScope, PLATFORM_SCOPE } from "../scope"

describe("assertScope", () => {
  it("passes a business and the platform through", () => {
    expect(assertScope("bus_1")).toBe("bus_1")
    expect(assertScope(PLATFORM_SCOPE)).toBe("platform")
  })

  it.each([[undefined], [null], [""], ["   "]])("refuses %p", (scope) => {
    expect(() => assertScope(scope)).toThrow("A business scope is required")
  })
})
