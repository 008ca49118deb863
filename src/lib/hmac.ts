import { createHmac, timingSafeEqual } from "node:crypto"

/**
 * HMAC-SHA256 over the parts, one after another. An empty secret throws: it would
 * turn a missing setting into a signature that anybody can make.
 */
export function hmacSha256(secret: string | Buffer, ...parts: (string | Buffer)[]): Buffer {
  if (secret.length === 0) {
    throw new TypeError("A signing secret must not be empty")
  }
  const hmac = createHmac("sha256", secret)
  parts.forEach((part) => hmac.update(part))
  return hmac.digest()
}

/** Compares in time that depends on the lengths only. */
export function constantTimeEqual(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}

/** The bytes of a signature header, `<64 hex digits>` or `sha256=<64 hex digits>`; null for anything else. */
export function parseHexSignature(header: string | null | undefined): Buffer | null {
  const digits = /^(?:sha256=)?([0-9a-f]{64})$/i.exec(header?.trim() ?? "")?.[1]
  return digits ? Buffer.from(digits, "hex") : null
}
