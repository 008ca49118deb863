import { addressForLimits, clientAddress, normaliseAddress } from "../client-address"

const seen = (forwarded: string | undefined, trusted_hops: number) =>
  clientAddress({ socket: "::ffff:10.0.0.1", forwarded, trusted_hops })

describe("a client's address", () => {
  it("is the connection's, whatever the caller claims, when no proxy is ours", () => {
    expect(seen("203.0.113.9", 0)).toBe("10.0.0.1")
    expect(seen(undefined, 0)).toBe("10.0.0.1")
  })

  it("is what our outermost proxy saw, never what was there before", () => {
    expect(seen("6.6.6.6, 203.0.113.9", 1)).toBe("203.0.113.9")
    expect(seen("6.6.6.6, 203.0.113.9, 10.0.0.2", 2)).toBe("203.0.113.9")
    expect(seen("203.0.113.9", 5)).toBe("203.0.113.9")
    expect(seen("nonsense", 1)).toBeNull()
  })

  it("has one spelling", () => {
    expect(normaliseAddress("::FFFF:203.0.113.9")).toBe("203.0.113.9")
    expect(normaliseAddress("2001:DB8:0:0::1")).toBe("2001:db8::1")
    expect(normaliseAddress("203.0.113.9:80")).toBeNull()
  })

  it("counts a whole IPv6 network as one visitor", () => {
    expect(addressForLimits("2001:db8:1:2::1")).toBe(addressForLimits("2001:db8:1:2:ffff::9"))
    expect(addressForLimits("2001:db8:1:2::1")).not.toBe(addressForLimits("2001:db8:1:3::1"))
    expect(addressForLimits("203.0.113.9")).toBe("203.0.113.9")
  })
})
