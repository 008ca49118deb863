import fc from "fast-check"
import { isPublicAddress } from "../private-address"

const refused = [
  ["loopback", "127.0.0.1"],
  ["all of loopback", "127.255.255.254"],
  ["this host", "0.0.0.0"],
  ["private 10/8", "10.1.2.3"],
  ["private 172.16/12", "172.31.255.255"],
  ["private 192.168/16", "192.168.0.1"],
  ["link-local and metadata", "169.254.169.254"],
  ["CGNAT", "100.64.0.1"],
  ["Alibaba's metadata", "100.100.100.200"],
  ["Azure's platform channel", "168.63.129.16"],
  ["Oracle's metadata", "192.0.0.192"],
  ["benchmarking", "198.18.0.1"],
  ["documentation", "203.0.113.9"],
  ["multicast", "224.0.0.1"],
  ["reserved", "240.0.0.1"],
  ["broadcast", "255.255.255.255"],
  ["IPv6 loopback", "::1"],
  ["IPv6 unspecified", "::"],
  ["mapped loopback", "::ffff:127.0.0.1"],
  ["mapped private in hex", "::ffff:a00:1"],
  ["mapped public", "::ffff:8.8.8.8"],
  ["IPv4-compatible", "::127.0.0.1"],
  ["NAT64", "64:ff9b::7f00:1"],
  ["local NAT64", "64:ff9b:1::a00:1"],
  ["6to4", "2002:7f00:1::"],
  ["Teredo", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
  ["unique local", "fd00:ec2::254"],
  ["IPv6 link-local", "fe80::1"],
  ["old site-local", "fec0::1"],
  ["IPv6 multicast", "ff02::1"],
  ["IPv6 documentation", "2001:db8::1"],
  ["discard", "100::1"],
  ["in brackets", "[::1]"],
  ["no address", "localhost"],
  ["empty", ""],
]

describe("isPublicAddress", () => {
  it.each(refused)("refuses %s", (_name, address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(["8.8.8.8", "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700:4700::1111", "[2a00:1450:4001::5]"])(
    "lets %s pass",
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  const byte = fc.integer({ min: 0, max: 255 })

  it("refuses every spelling of a private IPv4 address", () => {
    const inside = fc.oneof(
      fc.tuple(fc.constant(127), byte, byte, byte),
      fc.tuple(fc.constant(10), byte, byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), byte, byte),
    )
    fc.assert(
      fc.property(inside, ([a, b, c, d]) => {
        const dotted = [a, b, c, d].join(".")
        const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
        const spellings = [
          dotted,
          `::ffff:${dotted}`,
          `::ffff:${hex}`,
          `::${hex}`,
          `64:ff9b::${hex}`,
          `2002:${hex}::1`,
        ]
        return spellings.every((spelling) => !isPublicAddress(spelling))
      }),
    )
  })

  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isPublicAddress(text) === "boolean"))
  })
})
