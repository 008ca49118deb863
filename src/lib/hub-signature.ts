import { canonicalJson } from "./canonical-json"
import { constantTimeEqual, hmacSha256, parseHexSignature } from "./hmac"

/** How far the caller's clock may be from ours, either way. */
export const HUB_TOLERANCE_MS = 5 * 60 * 1000

export type HubSignatureVerdict =
  | { ok: true; signature: string; timestamp_ms: number }
  | { ok: false; reason: "bad_timestamp" | "expired" | "bad_signature" }

export interface HubRequest {
  secret: string
  /** `X-Hub-Timestamp`: unix seconds or milliseconds. */
  timestamp: string | undefined
  /** `X-Hub-Signature`: hex, bare or after `sha256=`. */
  signature: string | undefined
  raw_body: Buffer
  /** Our clock, in milliseconds. */
  now: number
}

/** The signature, in hex, over `<timestamp in ms>.<body>`, where the body is what will be sent, byte for byte. */
export function signHubRequest(secret: string, timestamp_ms: number, body: string | Buffer): string {
  return hmacSha256(secret, `${timestamp_ms}.`, body).toString("hex")
}

/**
 * Checks a call of the Hub. The signed text starts with the time in milliseconds even
 * when the header states seconds. The body may have been signed as sent (a PHP client,
 * whose `json_encode` escapes slashes) or as canonical JSON (existing clients).
 *
 * The returned signature is lower-case hex, so that a replay is recognised however it is spelled.
 */
export function verifyHubRequest(request: HubRequest): HubSignatureVerdict {
  const timestamp_ms = parseTimestamp(request.timestamp)
  if (timestamp_ms === null) {
    return { ok: false, reason: "bad_timestamp" }
  }
  if (Math.abs(request.now - timestamp_ms) > HUB_TOLERANCE_MS) {
    return { ok: false, reason: "expired" }
  }
  const given = parseHexSignature(request.signature)
  const signed = signedBodies(request.raw_body).some(
    (body) => given && constantTimeEqual(given, hmacSha256(request.secret, `${timestamp_ms}.`, body)),
  )
  return given && signed
    ? { ok: true, signature: given.toString("hex"), timestamp_ms }
    : { ok: false, reason: "bad_signature" }
}

/** Unix time in milliseconds. Below 10^11 it can only be seconds: as milliseconds it would be 1973. */
function parseTimestamp(header: string | undefined): number | null {
  const text = header?.trim() ?? ""
  if (!/^\d{1,15}$/.test(text)) {
    return null
  }
  const value = Number(text)
  return value < 1e11 ? value * 1000 : value
}

function signedBodies(raw: Buffer): (Buffer | string)[] {
  try {
    return [raw, canonicalJson(JSON.parse(raw.toString("utf8")))]
  } catch {
    // Not JSON, or nested too deep to walk: only the bytes themselves can have been signed.
    return [raw]
  }
}
