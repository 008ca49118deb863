import { isNestedWithin } from "../json-depth"

const nested = (levels: number): unknown => JSON.parse("[".repeat(levels) + "]".repeat(levels))

describe("isNestedWithin", () => {
  it.each([
    [null, 0, true],
    ["text", 0, true],
    [{ a: 1, b: "c" }, 0, true],
    [nested(1), 0, true],
    [nested(2), 0, false],
    [nested(2), 1, true],
    [{ a: [{ b: [] }] }, 3, true],
    [{ a: [{ b: [] }] }, 2, false],
  ])("%j within %d levels: %s", (value, levels, expected) => {
    expect(isNestedWithin(value, levels)).toBe(expected)
  })

  it("answers for what is nested too deep to be walked or written", () => {
    const bomb = nested(120_000)
    expect(() => JSON.stringify(bomb)).toThrow(RangeError)
    expect(isNestedWithin(bomb, 40)).toBe(false)
  })
})
