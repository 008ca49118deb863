import { EXPIRES_SOON_MS, licenseStanding } from "../license-standing"

const NOW = new Date("2026-11-22T12:00:00Z")
const standing = (left_ms: number, status: "active" | "suspended" | "revoked" = "active") =>
  licenseStanding({ status, expires_at: new Date(NOW.getTime() + left_ms) }, NOW)

describe("licenseStanding", () => {
  it.each([
    [EXPIRES_SOON_MS + 1, "valid"],
    [EXPIRES_SOON_MS, "expires_soon"],
    [1, "expires_soon"],
    [0, "expired"],
    [-1, "expired"],
  ])("with %d ms left is %s", (left_ms, expected) => expect(standing(left_ms)).toBe(expected))

  it("of a licence that was taken away is what it was taken away by, however long it would have run", () => {
    expect(standing(EXPIRES_SOON_MS * 2, "revoked")).toBe("revoked")
    expect(standing(-1, "suspended")).toBe("suspended")
  })
})
