import fc from "fast-check"
import { isPlatformHost, normaliseHost, platformDomain, validateHandle } from "../hostnames"

const platform = ["therxspot.com", "api.therxspot.com", "console7.therxspot.com", "localhost", "127.0.0.1"]
const handleText = fc
  .stringMatching(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/)
  .filter((text) => !text.startsWith("xn--"))

describe("normaliseHost", () => {
  it.each([
    ["Best-Health.TheRxSpot.com", "best-health.therxspot.com"],
    ["best-health.therxspot.com:8000", "best-health.therxspot.com"],
    ["best-health.therxspot.com.", "best-health.therxspot.com"],
    ["best-health.therxspot.com.:443", "best-health.therxspot.com"],
    ["localhost:9000", "localhost"],
    ["127.0.0.1:9000", "127.0.0.1"],
    ["[::1]:9000", "[::1]"],
    ["[0:0:0:0:0:0:0:1]", "[::1]"],
    ["München.example", "xn--mnchen-3ya.example"],
  ])("reads %s as %s", (header, host) => {
    expect(normaliseHost(header)).toBe(host)
  })

  it.each([
    [undefined],
    [null],
    [""],
    ["."],
    ["a..b"],
    ["a.com.."],
    [".a.com"],
    ["a b.com"],
    ["a.com, b.com"],
    ["user@a.com"],
    ["a.com/path"],
    ["a.com:port"],
    ["a.com:80:80"],
    ["a.com:123456"],
    ["-a.com"],
    ["a-.com"],
    ["a_b.com"],
    ["a%2ecom"],
    ["2130706433"],
    ["0x7f.1"],
    ["::1"],
    ["[::1"],
    ["[zz]"],
    ["[127.0.0.1]"],
    ["xn--zz.com"],
    ["a\u0000.com"],
    [`${"a".repeat(64)}.com`],
    [`${"a.".repeat(130)}com`],
  ])("takes %p for no host", (header) => {
    expect(normaliseHost(header)).toBeNull()
  })

  it("never throws, and normalising twice changes nothing", () => {
    const anything = fc.oneof(fc.string({ unit: "binary" }), fc.domain(), fc.webAuthority(), fc.ipV6())
    fc.assert(
      fc.property(anything, (header) => {
        const host = normaliseHost(header)
        return host === null || (normaliseHost(host) === host && /^[a-z0-9.:[\]-]+$/.test(host))
      }),
      { numRuns: 2000 },
    )
  })
})

describe("isPlatformHost", () => {
  it("matches whole names only", () => {
    expect(isPlatformHost("api.therxspot.com", platform)).toBe(true)
    for (const host of [
      "x.therxspot.com",
      "eviltherxspot.com",
      "therxspot.com.evil.example",
      "x.localhost",
    ]) {
      expect(isPlatformHost(host, platform)).toBe(false)
    }
  })

  it("forgives how the list is spelled", () => {
    expect(isPlatformHost("therxspot.com", ["TheRxSpot.com."])).toBe(true)
  })
})

describe("validateHandle", () => {
  it.each([
    ["ab", "length"],
    ["a".repeat(64), "length"],
    ["Best-Health", "characters"],
    ["best_health", "characters"],
    ["best.health", "characters"],
    ["bést", "characters"],
    ["-best", "hyphens"],
    ["best-", "hyphens"],
    ["xn--best-jva", "hyphens"],
    ["www", "reserved"],
    ["api", "reserved"],
    ["console7", "reserved"],
    ["therxspot", "reserved"],
    ["127", "reserved"],
  ])("refuses %s: %s", (handle, reason) => {
    expect(validateHandle(handle, platform)).toMatchObject({ ok: false, reason })
  })

  it("accepts what can be a label, and then the domain is a host", () => {
    fc.assert(
      fc.property(handleText, (handle) => {
        const verdict = validateHandle(handle, platform)
        fc.pre(verdict.ok)
        const domain = platformDomain(handle, "TheRxSpot.com")
        return domain === `${handle}.therxspot.com` && normaliseHost(domain) === domain
      }),
    )
    expect(validateHandle("best-health", platform)).toEqual({ ok: true, handle: "best-health" })
  })

  it("makes no domain of two labels or of nothing", () => {
    expect(() => platformDomain("a.b", "therxspot.com")).toThrow("valid hostname")
    expect(() => platformDomain("", "therxspot.com")).toThrow("valid hostname")
    expect(() => platformDomain("best", "")).toThrow("valid hostname")
  })
})
