import { createHmac } from "node:crypto"
import fc from "fast-check"
import { canonicalJson } from "../canonical-json"
import { hmacSha256, parseHexSignature } from "../hmac"
import { signHubRequest, verifyHubRequest } from "../hub-signature"

const secret = "hub-secret-for-tests"
const now = 1_770_000_123_456
const body = { owner_email: "o@example.com", handle: "best-health", logo_url: "https://cdn.example/logo.png" }
const raw = Buffer.from(JSON.stringify(body))

function verify(change: Partial<Parameters<typeof verifyHubRequest>[0]>) {
  const signature = signHubRequest(secret, now, raw)
  return verifyHubRequest({ secret, timestamp: String(now), signature, raw_body: raw, now, ...change })
}

describe("verifyHubRequest", () => {
  it("accepts the raw bytes, with milliseconds", () => {
    expect(verify({})).toEqual({ ok: true, signature: signHubRequest(secret, now, raw), timestamp_ms: now })
  })

  it("matches an HMAC made by hand", () => {
    const byHand = createHmac("sha256", secret).update(`${now}.${raw.toString()}`).digest("hex")
    expect(verify({ signature: byHand }).ok).toBe(true)
  })

  it("signs milliseconds also when the header has seconds", () => {
    const seconds = Math.floor(now / 1000)
    const signature = signHubRequest(secret, seconds * 1000, raw)
    expect(verify({ timestamp: String(seconds), signature })).toMatchObject({
      ok: true,
      timestamp_ms: seconds * 1000,
    })
    const signedSeconds = hmacSha256(secret, `${seconds}.`, raw).toString("hex")
    expect(verify({ timestamp: String(seconds), signature: signedSeconds })).toEqual({
      ok: false,
      reason: "bad_signature",
    })
  })

  it("accepts canonical JSON for any spelling of the same body", () => {
    const signature = signHubRequest(secret, now, canonicalJson(body))
    for (const text of [JSON.stringify(body), JSON.stringify(body, null, 2), canonicalJson(body)]) {
      expect(verify({ signature, raw_body: Buffer.from(text) }).ok).toBe(true)
    }
  })

  it("accepts a PHP client that signs the escaped slashes it sends", () => {
    const php = Buffer.from(JSON.stringify(body).replaceAll("/", "\\/"))
    expect(verify({ signature: signHubRequest(secret, now, php), raw_body: php }).ok).toBe(true)
  })

  it("accepts the sha256= prefix and capitals, and answers in one spelling", () => {
    const signature = signHubRequest(secret, now, raw)
    expect(verify({ signature: ` SHA256=${signature.toUpperCase()}` })).toMatchObject({ ok: true, signature })
  })

  it.each([
    ["another secret", { secret: "other" }, "bad_signature"],
    ["a changed body", { raw_body: Buffer.from(raw.toString().replace("best", "evil")) }, "bad_signature"],
    ["another time", { timestamp: String(now + 1) }, "bad_signature"],
    ["no signature", { signature: undefined }, "bad_signature"],
    ["a short signature", { signature: "sha256=abcd" }, "bad_signature"],
    ["two signatures", { signature: `${"a".repeat(64)}${"b".repeat(64)}` }, "bad_signature"],
    ["no time", { timestamp: undefined }, "bad_timestamp"],
    ["a time in words", { timestamp: "now" }, "bad_timestamp"],
    ["a negative time", { timestamp: "-1" }, "bad_timestamp"],
    ["a time too late", { now: now + 300_001 }, "expired"],
    ["a time too early", { now: now - 300_001 }, "expired"],
  ])("refuses %s", (_, change, reason) => {
    expect(verify(change)).toEqual({ ok: false, reason })
  })

  it("accepts the edges of the window", () => {
    expect([verify({ now: now + 300_000 }).ok, verify({ now: now - 300_000 }).ok]).toEqual([true, true])
  })

  it("refuses a body nested too deep to walk instead of failing", () => {
    const deep = Buffer.from("[".repeat(200_000) + "]".repeat(200_000))
    expect(verify({ raw_body: deep })).toEqual({ ok: false, reason: "bad_signature" })
    expect(verify({ raw_body: deep, signature: signHubRequest(secret, now, deep) }).ok).toBe(true)
  })

  it("never accepts bytes that were not signed", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        fc.pre(Buffer.compare(Buffer.from(bytes), raw) !== 0)
        return !verify({ raw_body: Buffer.from(bytes) }).ok
      }),
    )
  })

  it("does not work without a secret", () => {
    expect(() => verify({ secret: "" })).toThrow("must not be empty")
  })
})

describe("parseHexSignature", () => {
  it("reads hex, bare or prefixed, and nothing else", () => {
    const digits = "0f".repeat(32)
    expect(parseHexSignature(`sha256=${digits}`)?.toString("hex")).toBe(digits)
    expect(["", null, undefined, "sha1=00", `v1,${digits}`, `${digits}0`].map(parseHexSignature)).toEqual(
      Array(6).fill(null),
    )
  })
})
