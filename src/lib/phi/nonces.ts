import { randomFillSync } from "node:crypto"

const NONCE_BYTES = 12
/** Drawn at once: asking the system for each nonce costs more than sealing a short value. */
const pool = Buffer.alloc(NONCE_BYTES * 512)
let used = pool.length

/** Twelve random bytes that nobody else gets. */
export function nextNonce(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const nonce = Buffer.from(pool.subarray(used, used + NONCE_BYTES))
  used += NONCE_BYTES
  return nonce
}
