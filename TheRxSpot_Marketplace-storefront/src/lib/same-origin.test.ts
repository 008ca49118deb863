import { describe, expect, it } from "vitest"
import { isSameOrigin } from "./same-origin"

const from = (origin: string | null, host = "best.therxspot.com") =>
  isSameOrigin(new Headers({ host, ...(origin === null ? {} : { origin }) }))

describe("isSameOrigin", () => {
  it("knows a page of its own host", () => {
    expect(from("https://best.therxspot.com")).toBe(true)
    expect(from("http://best.localhost:8000", "best.localhost:8000")).toBe(true)
  })

  it.each([
    null,
    "null",
    "https://evil.therxspot.com",
    "https://therxspot.com",
    "https://best.therxspot.com:444",
    "nonsense",
  ])("refuses %s", (origin) => {
    expect(from(origin)).toBe(false)
  })
})
