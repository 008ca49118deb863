import { describe, expect, it } from "vitest"
import { brandTokens, MIN_CONTRAST, onColour } from "./brand-tokens"
import { contrast, hexToOklch, oklchToHex } from "./oklch"

const COLOURS = [
  "#2A4B5C",
  "#00B4A0",
  "#ffffff",
  "#000000",
  "#ffee00",
  "#ff0000",
  "#7dd3fc",
  "#abc",
  "#808080",
  "nonsense",
]

describe("brandTokens", () => {
  it.each(COLOURS)(
    "gives %s readable text on brand, and brand as readable text on white and on its tint",
    (primary_color) => {
      const tokens = brandTokens({ primary_color, secondary_color: "#00B4A0", radius: "soft" })
      const at = (name: `--${string}`) => tokens[name] ?? ""
      expect(contrast(at("--brand"), at("--on-brand"))).toBeGreaterThanOrEqual(MIN_CONTRAST)
      expect(contrast(at("--brand-strong"), at("--on-brand"))).toBeGreaterThanOrEqual(MIN_CONTRAST)
      expect(contrast(at("--brand"), "#ffffff")).toBeGreaterThanOrEqual(MIN_CONTRAST)
      expect(contrast(at("--brand-strong"), at("--brand-soft"))).toBeGreaterThanOrEqual(MIN_CONTRAST)
    },
  )

  it("keeps a brand that already reads well", () => {
    const tokens = brandTokens({ primary_color: "#2A4B5C", secondary_color: "#00B4A0", radius: "round" })
    expect(contrast(tokens["--brand"] ?? "", "#2a4b5c")).toBeLessThan(1.03)
    expect(tokens["--radius"]).toBe("20px")
  })
})

describe("oklch", () => {
  it("goes to OKLCH and back without changing a colour", () => {
    for (const hex of ["#2a4b5c", "#00b4a0", "#ffffff", "#000000"]) {
      const colour = hexToOklch(hex)
      expect(colour && oklchToHex(colour)).toBe(hex)
    }
  })

  it("knows the ends of the contrast scale and the better of two inks", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5)
    expect(onColour("#ffee00")).not.toBe("#ffffff")
    expect(onColour("#123456")).toBe("#ffffff")
  })

  it("refuses what is not a hex colour", () => {
    expect(hexToOklch("red")).toBeNull()
    expect(hexToOklch("#12345")).toBeNull()
  })
})
