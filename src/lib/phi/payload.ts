const VERSION = "v1"
const IV_BYTES = 12
const TAG_BYTES = 16

export interface PhiPayload {
  key_id: string
  iv: Buffer
  tag: Buffer
  ciphertext: Buffer
}

/** `v1.<keyId>.<iv>.<tag>.<ciphertext>`, the binary parts in base64url. */
export function formatPayload({ key_id, iv, tag, ciphertext }: PhiPayload): string {
  const [nonce, mark, text] = [iv, tag, ciphertext].map((part) => part.toString("base64url"))
  return `${VERSION}.${key_id}.${nonce}.${mark}.${text}`
}

/** True for text that claims to be sealed, whether or not it is well formed. */
export function looksSealed(text: string): boolean {
  return /^v1\.[0-9a-f]{8}\./.test(text)
}

/** The key id a text claims to be sealed with, at the cost of its first characters only; null for anything else. */
export function sealedKeyId(text: string): string | null {
  return looksSealed(text) ? text.slice(3, 11) : null
}

/** The parts of a sealed value, or null when the text is not a well-formed one. */
export function parsePayload(text: string): PhiPayload | null {
  const [version, key_id, ...encoded] = text.split(".")
  if (version !== VERSION || !key_id || !/^[0-9a-f]{8}$/.test(key_id) || encoded.length !== 3) {
    return null
  }
  const [iv, tag, ciphertext] = encoded.map(decodeExactly)
  if (iv?.length !== IV_BYTES || tag?.length !== TAG_BYTES || !ciphertext) {
    return null
  }
  return { key_id, iv, tag, ciphertext }
}

const BASE64URL = /^[\w-]*$/

/**
 * Base64url's last character has unused bits, and Node ignores foreign characters.
 * Only the one spelling that we write is accepted, so that no changed byte passes.
 */
function decodeExactly(part: string): Buffer | null {
  if (part.length % 4 === 1 || !BASE64URL.test(part)) return null
  const bytes = Buffer.from(part, "base64url")
  const rest = bytes.length % 3
  const last = rest === 0 ? "" : part.slice(-(rest + 1))
  return bytes.toString("base64url", bytes.length - rest) === last ? bytes : null
}
