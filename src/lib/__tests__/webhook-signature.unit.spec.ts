import { execFileSync } from "node:child_process"
import { createHmac } from "node:crypto"
import fc from "fast-check"
import { Webhook } from "standardwebhooks"
import { callbackHeaders, deliveryHeaders, verifyCallback } from "../webhook-signature"

const event_id = "outbox_01TEST"
const body = '{"event_id":"outbox_01TEST","type":"consult.approved"}'
const timestamp_ms = Date.now()
const sign = (...secrets: string[]) => deliveryHeaders({ event_id, timestamp_ms, body, secrets })

/** Runs a program of the machine; says which is missing instead of failing obscurely. */
function run(program: string, args: string[], input?: string): string {
  try {
    return execFileSync(program, args, { encoding: "utf8", input })
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT"
    throw missing
      ? new Error(
          `This test needs "${program}": install it (Debian: apt-get install ${program === "php" ? "php-cli" : program})`,
        )
      : error
  }
}

describe("deliveryHeaders", () => {
  const raw = new Webhook("a plain text secret", { format: "raw" })

  it("is verified by the standardwebhooks package", () => {
    expect(raw.verify(body, sign("a plain text secret"))).toEqual(JSON.parse(body))
  })

  it("is verified by that package with a whsec_ secret", () => {
    const secret = `whsec_${Buffer.from("0123456789abcdef0123456789abcdef").toString("base64")}`
    expect(new Webhook(secret).verify(body, sign(secret))).toEqual(JSON.parse(body))
  })

  it("is verified under the old and under the new secret while they rotate", () => {
    const headers = sign("the new secret", "a plain text secret")
    expect(raw.verify(body, headers)).toBeDefined()
    expect(new Webhook("the new secret", { format: "raw" }).verify(body, headers)).toBeDefined()
    expect(headers["x-rxspot-signature"]).toBe(sign("the new secret")["x-rxspot-signature"])
  })

  it("does not verify a changed body, id or secret", () => {
    const headers = sign("a plain text secret")
    expect(() => raw.verify(body.replace("approved", "revoked"), headers)).toThrow()
    expect(() => raw.verify(body, { ...headers, "webhook-id": "outbox_01OTHER" })).toThrow()
    expect(() => raw.verify(body, sign("another secret"))).toThrow()
  })

  it("is verified by ten lines of PHP", () => {
    const script = `
      [$timestamp, $event, $signature, $secret] = array_slice($argv, 1);
      $body = stream_get_contents(STDIN);
      $expected = "sha256=" . hash_hmac("sha256", "$timestamp.$event.$body", $secret);
      if (abs(microtime(true) * 1000 - $timestamp) > 300000) { exit("too old"); }
      echo hash_equals($expected, $signature) ? "valid" : "invalid";`
    const headers = sign("pass phrase/with+signs=")
    const args = [headers["x-rxspot-timestamp"] ?? "", event_id, headers["x-rxspot-signature"] ?? ""]
    expect(run("php", ["-r", script, "--", ...args, "pass phrase/with+signs="], body)).toBe("valid")
    expect(run("php", ["-r", script, "--", ...args, "pass phrase/with+signs="], `${body} `)).toBe("invalid")
  })

  it("is verified by openssl", () => {
    const signed = `${timestamp_ms}.${event_id}.${body}`
    const printed = run("openssl", ["dgst", "-sha256", "-hmac", "shared-secret", "-r"], signed)
    expect(sign("shared-secret")["x-rxspot-signature"]).toBe(`sha256=${printed.split(" ")[0]}`)
  })

  it("identifies an unsigned delivery all the same", () => {
    expect(sign()).toEqual({
      "x-rxspot-event-id": event_id,
      "x-rxspot-timestamp": String(timestamp_ms),
      "webhook-id": event_id,
      "webhook-timestamp": String(Math.floor(timestamp_ms / 1000)),
    })
  })

  it("refuses an empty secret", () => {
    expect(() => sign("")).toThrow(TypeError)
  })
})

describe("verifyCallback", () => {
  const now = 1_770_000_000_000
  const check = (
    secret: string,
    text: string,
    change: Partial<Parameters<typeof verifyCallback>[0]> = {},
  ) => {
    const headers = callbackHeaders(secret, now, text)
    const [timestamp, signature] = [headers["x-rxspot-timestamp"], headers["x-rxspot-signature"]]
    const raw_body = Buffer.from(text)
    return verifyCallback({ secrets: [secret], timestamp, signature, raw_body, now, ...change })
  }

  it("accepts what any of the secrets signed over the raw body", () => {
    expect(check("one", body, { secrets: ["two", "one"] })).toBe("ok")
  })

  it("accepts a signature over the canonical form", () => {
    const signature = createHmac("sha256", "one").update(`${now}.{"a":1,"b":2}`).digest("hex")
    expect(check("one", "", { raw_body: Buffer.from('{ "b": 2, "a": 1 }'), signature })).toBe("ok")
  })

  it("accepts a time in seconds, signed as it was sent", () => {
    const timestamp = String(now / 1000)
    const signature = createHmac("sha256", "one").update(`${timestamp}.${body}`).digest("hex")
    expect(check("one", body, { timestamp, signature })).toBe("ok")
  })

  it.each([
    ["a wrong secret", { secrets: ["other"] }, "bad_signature"],
    ["no secret", { secrets: [] }, "bad_signature"],
    ["a changed body", { raw_body: Buffer.from("{}") }, "bad_signature"],
    ["no signature", { signature: undefined }, "bad_signature"],
    ["a malformed signature", { signature: "sha256=12" }, "bad_signature"],
    ["another time", { timestamp: String(now + 1) }, "bad_signature"],
    ["no time", { timestamp: undefined }, "bad_timestamp"],
    ["a malformed time", { timestamp: "2026-02-03" }, "bad_timestamp"],
    ["an old time", { now: now + 300_001 }, "expired"],
    ["a time to come", { now: now - 300_001 }, "expired"],
  ])("refuses %s", (_name, change, verdict) => {
    expect(check("one", body, change)).toBe(verdict)
  })

  it("stays open for five minutes either way", () => {
    expect(check("one", body, { now: now + 300_000 })).toBe("ok")
    expect(check("one", body, { now: now - 300_000 })).toBe("ok")
  })

  it("accepts any body that was signed, and no other", () => {
    fc.assert(
      fc.property(fc.json(), fc.string({ minLength: 1 }), (text, secret) => {
        const changed = Buffer.from(`${text}x`)
        return check(secret, text) === "ok" && check(secret, text, { raw_body: changed }) === "bad_signature"
      }),
    )
  })
})
