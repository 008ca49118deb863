import { canonicalJson } from "./canonical-json"
import { constantTimeEqual, hmacSha256, parseHexSignature } from "./hmac"

/** How far a caller's clock may be from ours, either way. */
export const CALLBACK_TOLERANCE_MS = 5 * 60 * 1000

export interface Delivery {
  event_id: string
  /** Unix time of this attempt, in milliseconds. */
  timestamp_ms: number
  /** The body, byte for byte as it is sent. */
  body: string
  /** Newest first; none, and the delivery is unsigned. */
  secrets: readonly string[]
}

/**
 * The headers a partner identifies and verifies a delivery by (CONTRACTS §4), in two dialects:
 *
 * - `X-RxSpot-Signature` is made with the newest secret only. To rotate, the partner first accepts both
 *   secrets, then we change ours. The key is the secret's text as configured, so that `hash_hmac` takes it as it is.
 * - `webhook-signature` (Standard Webhooks) holds one signature for each secret, separated by spaces. There a
 *   secret that starts with `whsec_` stands for the bytes it encodes, as in every library of that specification.
 *
 * Throws a `TypeError` when a secret is empty.
 */
export function deliveryHeaders({ event_id, timestamp_ms, body, secrets }: Delivery): Record<string, string> {
  const seconds = Math.floor(timestamp_ms / 1000)
  const headers: Record<string, string> = {
    "x-rxspot-event-id": event_id,
    "x-rxspot-timestamp": String(timestamp_ms),
    "webhook-id": event_id,
    "webhook-timestamp": String(seconds),
  }
  const [newest] = secrets
  if (newest === undefined) return headers
  const hex = hmacSha256(newest, `${timestamp_ms}.${event_id}.${body}`).toString("hex")
  const standard = secrets.map((secret) => hmacSha256(standardKey(secret), `${event_id}.${seconds}.${body}`))
  headers["x-rxspot-signature"] = `sha256=${hex}`
  headers["webhook-signature"] = standard.map((digest) => `v1,${digest.toString("base64")}`).join(" ")
  return headers
}

function standardKey(secret: string): Buffer {
  return secret.startsWith("whsec_")
    ? Buffer.from(secret.slice("whsec_".length), "base64")
    : Buffer.from(secret, "utf8")
}

export interface SignedCallback {
  /** Any of them may have signed. */
  secrets: readonly string[]
  /** `X-RxSpot-Timestamp`: unix milliseconds; seconds are understood too. */
  timestamp: string | undefined
  /** `X-RxSpot-Signature`: hex, bare or after `sha256=`. */
  signature: string | undefined
  raw_body: Buffer
  /** Our clock, in milliseconds. */
  now: number
}

export type CallbackVerdict = "ok" | "bad_timestamp" | "expired" | "bad_signature"

/**
 * Checks a partner's callback (CONTRACTS §5). Signed is `<timestamp>.<body>` with the timestamp as the header
 * spells it, and the body either as sent or as canonical JSON. Every secret is tried, whichever fits first.
 */
export function verifyCallback({
  secrets,
  timestamp,
  signature,
  raw_body,
  now,
}: SignedCallback): CallbackVerdict {
  const stamp = timestamp?.trim() ?? ""
  if (!/^\d{1,15}$/.test(stamp)) return "bad_timestamp"
  // Below 10^11 it can only be seconds: as milliseconds it would be 1973.
  const milliseconds = Number(stamp) < 1e11 ? Number(stamp) * 1000 : Number(stamp)
  if (Math.abs(now - milliseconds) > CALLBACK_TOLERANCE_MS) return "expired"
  const given = parseHexSignature(signature)
  if (!given) return "bad_signature"
  const expected = secrets.flatMap((secret) =>
    signedBodies(raw_body).map((body) => hmacSha256(secret, `${stamp}.`, body)),
  )
  return expected.map((digest) => constantTimeEqual(given, digest)).includes(true) ? "ok" : "bad_signature"
}

/** The header values of a callback, for clients of ours and for tests. */
export function callbackHeaders(secret: string, timestamp_ms: number, body: string): Record<string, string> {
  return {
    "x-rxspot-timestamp": String(timestamp_ms),
    "x-rxspot-signature": `sha256=${hmacSha256(secret, `${timestamp_ms}.${body}`).toString("hex")}`,
  }
}

function signedBodies(raw: Buffer): (Buffer | string)[] {
  try {
    return [raw, canonicalJson(JSON.parse(raw.toString("utf8")))]
  } catch {
    // Not JSON, or nested too deep to walk: only the bytes themselves can have been signed.
    return [raw]
  }
}
