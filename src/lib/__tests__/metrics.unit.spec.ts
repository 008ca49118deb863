import fc from "fast-check"
import { metricsAccess } from "../metrics-access"
import { methodLabel, routeLabel, statusClass } from "../route-label"

const TOKEN = "a-token-of-enough-characters"
const local = (headers: Record<string, string> = {}, socket = "127.0.0.1") => ({
  socket,
  headers: { host: "localhost:9000", ...headers },
})

describe("who may read /metrics", () => {
  it.each(["127.0.0.1", "::1", "::ffff:127.0.0.1", "127.8.9.10"])(
    "a scraper on this machine, at %s",
    (socket) => {
      expect(metricsAccess(local({}, socket), undefined)).toBe("allowed")
    },
  )

  it.each([
    ["x-forwarded-for", "203.0.113.9"],
    ["x-real-ip", "203.0.113.9"],
    ["forwarded", "for=203.0.113.9"],
    ["via", "1.1 proxy"],
    ["x-forwarded-for", ""],
    ["host", "api.therxspot.com"],
    ["host", "localhost.evil.example"],
  ])("nobody who comes through a proxy here: %s: %s", (name, value) => {
    expect(metricsAccess(local({ [name]: value }), TOKEN)).toBe("hidden")
  })

  it("nobody from elsewhere, unless they know the token", () => {
    const caller = (headers: Record<string, string>) =>
      local({ host: "api.therxspot.com", ...headers }, "203.0.113.9")
    expect(metricsAccess(caller({}), TOKEN)).toBe("hidden")
    expect(metricsAccess(caller({ authorization: `Bearer ${TOKEN}` }), TOKEN)).toBe("allowed")
    expect(metricsAccess(caller({ authorization: "Bearer wrong" }), TOKEN)).toBe("refused")
    expect(metricsAccess(caller({ authorization: "Bearer undefined" }), undefined)).toBe("refused")
    expect(metricsAccess({ socket: undefined, headers: {} }, TOKEN)).toBe("hidden")
  })
})

describe("labels", () => {
  it("are few, whatever is asked", () => {
    const labels = new Set<string>()
    fc.assert(
      fc.property(fc.webPath(), fc.string(), fc.integer({ min: 100, max: 599 }), (path, method, status) => {
        labels.add(routeLabel(undefined, path)).add(methodLabel(method)).add(statusClass(status, true))
      }),
    )
    expect([...labels].filter((label) => !/^(other|\/[a-z]+\/\*|[A-Z]{3,7}|[1-5]xx)$/.test(label))).toEqual(
      [],
    )
  })

  it("name the route's pattern, never the path's ids", () => {
    expect(routeLabel("/store/products/:id", "/store/products/prod_1")).toBe("/store/products/:id")
    expect(routeLabel(undefined, "/tenant/patients/pat_1")).toBe("/tenant/*")
    expect(routeLabel(undefined, "/wp-login.php")).toBe("other")
    expect(statusClass(200, false)).toBe("aborted")
  })
})
