import fc from "fast-check"
import { corsList, corsPattern } from "../hostnames"

/** What Medusa does with the string: split on commas, `/…/` is a regex, the rest is compared whole. */
function allows(config: string, origin: string): boolean {
  return config.split(",").some((entry) => {
    const regex = /^\/(.*)\/$/.exec(entry)?.[1]
    return regex ? new RegExp(regex).test(origin) : entry === origin
  })
}

describe("corsPattern", () => {
  it("lets exact origins through as browsers send them", () => {
    expect(corsPattern("https://admin.therxspot.com")).toBe("https://admin.therxspot.com")
    expect(corsPattern(" HTTPS://Admin.TheRxSpot.com:443/ ")).toBe("https://admin.therxspot.com")
    expect(corsPattern("http://localhost:8000")).toBe("http://localhost:8000")
    expect(corsPattern("http://[::1]:8000")).toBe("http://[::1]:8000")
  })

  it("turns a wildcard into an anchored pattern for one label", () => {
    const pattern = corsPattern("https://*.therxspot.com")
    expect(pattern).toBe("/^https:\\/\\/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.therxspot\\.com$/")
    expect(pattern).not.toContain(",")
    for (const origin of ["https://a.therxspot.com", "https://best-health.therxspot.com"]) {
      expect(allows(pattern, origin)).toBe(true)
    }
    for (const origin of [
      "https://therxspot.com",
      "https://.therxspot.com",
      "https://a.b.therxspot.com",
      "http://a.therxspot.com",
      "https://a.therxspot.com:8443",
      "https://a.therxspot.com.evil.example",
      "https://a.therxspotxcom",
      "https://evil.example/https://a.therxspot.com",
      "https://evil.example#.therxspot.com",
      "xhttps://a.therxspot.com",
      "https://-a.therxspot.com",
      "https://a.therxspot.com\n.evil.example",
    ]) {
      expect(allows(pattern, origin)).toBe(false)
    }
  })

  it("keeps the port of a wildcard", () => {
    const pattern = corsPattern("http://*.localhost:8000")
    expect(allows(pattern, "http://best-health.localhost:8000")).toBe(true)
    expect(allows(pattern, "http://best-health.localhost")).toBe(false)
    expect(allows(pattern, "http://best-health.localhost:80001")).toBe(false)
  })

  it.each([
    "*",
    "https://*",
    "https://*.",
    "https://a.*.com",
    "https://*therxspot.com",
    "https://*.*.therxspot.com",
    "https://*.127.0.0.1",
    "ftp://a.com",
    "a.com",
    "https://a.com/path",
    "https://user@a.com",
    "https://a.com:99999",
    "/therxspot/",
    "null",
    "",
  ])("refuses %p", (text) => {
    expect(() => corsPattern(text)).toThrow(/^must be an origin such as https:\/\/shop.example.com/)
  })

  it("allows for a wildcard exactly the origins that differ from it in one label", () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/)
    fc.assert(
      fc.property(label, fc.domain(), fc.domain(), (one, base, other) => {
        const pattern = corsPattern(`https://*.${base}`)
        const inside = other.toLowerCase().endsWith(`.${base.toLowerCase()}`)
        fc.pre(!inside)
        return allows(pattern, `https://${one}.${base.toLowerCase()}`) && !allows(pattern, `https://${other}`)
      }),
    )
  })
})

describe("corsList", () => {
  it("maps every entry once", () => {
    expect(corsList("https://a.com, https://b.com/,,https://a.com")).toBe("https://a.com,https://b.com")
    expect(corsList("")).toBe("")
  })

  it("names the entry that is wrong", () => {
    expect(() => corsList("https://a.com,*")).toThrow(/^entry 2 must be an origin/)
  })
})
