import { describe, expect, it } from "vitest"
import { safePath } from "./safe-path"

describe("safePath", () => {
  it("keeps a path of our own", () => {
    expect(safePath("/treatments/x/start?variant=variant_1", "/account")).toBe(
      "/treatments/x/start?variant=variant_1",
    )
  })

  it.each([
    "//evil.com",
    "/\\evil.com",
    "https://evil.com",
    "javascript:alert(1)",
    "/a\nb",
    "",
    null,
    "account",
    "/a\\..\\b",
  ])("refuses %s", (given) => {
    expect(safePath(given, "/account")).toBe("/account")
  })
})
