import { describe, expect, it } from "vitest"
import { parseEnv } from "./env"
import { hostnameOf, isPlatformHost } from "./hostname"
import { NOWHERE, PLATFORM_HOME, routeForHost } from "./surface"

describe("hostnameOf", () => {
  it("drops port, case and trailing dot", () => {
    expect(hostnameOf("Best-Health.Localhost:8000")).toBe("best-health.localhost")
    expect(hostnameOf("therxspot.com.")).toBe("therxspot.com")
  })

  it.each([null, "", "a b", "x/../y", "[::1]:80", "a..b", "-a.com", "a.com@b.com"])(
    "refuses %s",
    (header) => {
      expect(hostnameOf(header)).toBeNull()
    },
  )
})

describe("isPlatformHost", () => {
  it("matches exactly, never by suffix or prefix", () => {
    const platform = ["therxspot.com"]
    expect(isPlatformHost("therxspot.com", platform)).toBe(true)
    expect(isPlatformHost("eviltherxspot.com", platform)).toBe(false)
    expect(isPlatformHost("best-health.therxspot.com", platform)).toBe(false)
    expect(isPlatformHost("therxspot.com.evil.com", platform)).toBe(false)
  })
})

describe("routeForHost", () => {
  it("gives the platform its landing page and the portal", () => {
    expect(routeForHost("/", true)).toBe(PLATFORM_HOME)
    expect(routeForHost("/portal/queue", true)).toBe("/portal/queue")
    expect(routeForHost("/platform", true)).toBe(NOWHERE)
  })

  it("hides the portal and the platform's page from tenant hosts", () => {
    expect(routeForHost("/", false)).toBe("/")
    expect(routeForHost("/portal", false)).toBe(NOWHERE)
    expect(routeForHost("/portal/queue", false)).toBe(NOWHERE)
    expect(routeForHost("/platform", false)).toBe(NOWHERE)
    expect(routeForHost("/portals", false)).toBe("/portals")
  })
})

describe("parseEnv", () => {
  it("has defaults for development and trims what is given", () => {
    expect(parseEnv({}).platform_hostnames).toEqual(["localhost", "127.0.0.1"])
    expect(parseEnv({ BACKEND_URL: "http://api:9000/", PLATFORM_HOSTNAMES: " A.com, b.com " })).toMatchObject(
      {
        backend_url: "http://api:9000",
        platform_hostnames: ["a.com", "b.com"],
      },
    )
  })

  it("names what is wrong without its value", () => {
    expect(() => parseEnv({ BACKEND_URL: "ftp://secret" })).toThrow(/BACKEND_URL/)
    expect(() => parseEnv({ BACKEND_URL: "ftp://secret" })).not.toThrow(/secret/)
  })
})
