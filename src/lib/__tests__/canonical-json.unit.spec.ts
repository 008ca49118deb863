import fc from "fast-check"
import { canonicalJson } from "../canonical-json"

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(shuffled)
  }
  return value && typeof value === "object"
    ? Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, item]) => [key, shuffled(item)]),
      )
    : value
}

describe("canonicalJson", () => {
  it("writes scalars as JSON.stringify does", () => {
    const scalar = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    )
    fc.assert(fc.property(scalar, (value) => canonicalJson(value) === JSON.stringify(value)))
  })

  it("does not depend on the order of keys and keeps the value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(shuffled(value))).toBe(text)
        expect(JSON.stringify(JSON.parse(text))).toHaveLength(text.length)
      }),
    )
  })

  it("sorts keys at every depth and writes no spaces", () => {
    expect(canonicalJson({ b: [{ z: 1, y: "https://a/b" }], "10": 1, "9": 2, a: null, u: undefined })).toBe(
      '{"10":1,"9":2,"a":null,"b":[{"y":"https://a/b","z":1}]}',
    )
  })

  it("refuses what has no JSON form", () => {
    expect(() => canonicalJson(undefined)).toThrow(TypeError)
  })
})
