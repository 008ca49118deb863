import { createHmac } from "node:crypto"

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

/** RFC 4648 base32, as authenticators are given a secret. */
function fromBase32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, "").toUpperCase()]
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0"))
    .join("")
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
}

/** What an authenticator shows (RFC 6238: SHA-1, 6 digits, 30 s), `steps` of 30 s from now. */
export function totp(secret: string, steps = 0, now = Date.now()): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000) + steps))
  const digest = createHmac("sha1", fromBase32(secret)).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 0xf
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0")
}

/** Waits past the end of a step of 30 s where it is near: a code of the step before is taken only until then. */
export async function awayFromStepsEnd(): Promise<void> {
  const left_ms = 30_000 - (Date.now() % 30_000)
  if (left_ms < 8000) await new Promise((resolve) => setTimeout(resolve, left_ms + 100))
}
