import { createHash } from "node:crypto"

const KEY_BYTES = 32
const accepted = "32 bytes, written as 64 hex digits or as base64 or base64url"

/**
 * Reads one encryption key. Throws an `Error` that says what is accepted and
 * never repeats the value, because the text ends up in start-up logs.
 */
export function parseEncryptionKey(text: string): Buffer {
  const value = text.trim()
  if (/^[0-9a-f]{64}$/i.test(value)) {
    return Buffer.from(value, "hex")
  }
  const isBase64 = /^[A-Za-z0-9+/]{43}=?$/.test(value) || /^[A-Za-z0-9_-]{43}=?$/.test(value)
  const key = Buffer.from(value, "base64")
  if (!isBase64 || key.length !== KEY_BYTES) {
    throw new Error(`must be ${accepted}`)
  }
  return key
}

/**
 * Reads the keys that may still decrypt: a JSON array or a comma-separated list;
 * empty text means none. Errors name the entry's position, never its value.
 */
export function parseOldKeys(text: string): Buffer[] {
  return splitKeys(text.trim()).map((entry, index) => {
    try {
      return parseEncryptionKey(entry)
    } catch {
      throw new Error(`entry ${index + 1} must be ${accepted}`)
    }
  })
}

function splitKeys(text: string): string[] {
  if (!text.startsWith("[")) {
    return text
      .split(",")
      .map((entry) => entry.trim())
      .filter(Boolean)
  }
  const problem = "must be a JSON array of strings or a comma-separated list of keys"
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    // The parser's own message quotes the text, which holds keys.
    throw new Error(problem)
  }
  if (!Array.isArray(parsed) || !parsed.every((entry): entry is string => typeof entry === "string")) {
    throw new Error(problem)
  }
  return parsed
}

/** A short public name for a key: eight hex digits of a hash nobody can reverse for a random key. */
export function keyId(key: Buffer): string {
  return createHash("sha256").update("therxspot/phi/key-id/v1\0").update(key).digest("hex").slice(0, 8)
}

export function assertKeyLength(key: Buffer): Buffer {
  if (key.length !== KEY_BYTES) {
    throw new Error(`An encryption key must be ${KEY_BYTES} bytes`)
  }
  return key
}
