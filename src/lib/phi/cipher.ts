import { createCipheriv, createDecipheriv, createHash } from "node:crypto"
import { blindIndexWith, type BlindIndexContext } from "./blind-index"
import { PhiOpenError, type PhiContext } from "./errors"
import { assertKeyLength, keyId } from "./keys"
import { nextNonce } from "./nonces"
import { formatPayload, looksSealed, parsePayload } from "./payload"

const ALGORITHM = "aes-256-gcm"

export interface PhiCipherOptions {
  /** 32 bytes; may be absent only while encryption is off. */
  current?: Buffer | null
  /** Keys that still decrypt while a rotation runs. */
  old: Buffer[]
  enabled: boolean
}

export interface PhiCipher {
  readonly enabled: boolean
  /** Null only while encryption is off and no key is set. */
  readonly currentKeyId: string | null
  /** Of every key at hand, the current one's first. */
  readonly keyIds: readonly string[]
  seal(plaintext: string, context: PhiContext): string
  /** Throws `PhiOpenError`. */
  open(payload: string, context: PhiContext): string
  /** The id of the key a value was sealed with, or null for clear text. */
  keyIdOf(payload: string): string | null
  /** The index to store with a row that is written now. */
  blindIndex(value: string, context: BlindIndexContext): string
  /**
   * Every index a stored row may carry, the current key's first. Look rows up with
   * all of them (`in`): until a rotation has reached a row, the row is indexed under
   * the old key. `phi:rotate` re-indexes a row in the same update that re-seals it.
   */
  blindIndexes(value: string, context: BlindIndexContext): string[]
}

/** Stands in for the key while encryption is off: the values lie in clear beside the index anyway. */
const publicRoot = createHash("sha256").update("therxspot/phi/encryption-is-off").digest()

/**
 * AES-256-GCM with a random 96-bit nonce per value, bound to its table, column and row.
 * `enabled: false` writes clear text and opens both forms, so that a development
 * database, or one on its way back from encryption, stays readable. With `enabled: true`
 * clear text is refused: to turn encryption on over existing rows, re-write them first
 * (read with an `enabled: false` cipher, which opens both, write with an enabled one).
 */
export function createPhiCipher({ current, old, enabled }: PhiCipherOptions): PhiCipher {
  if (enabled && !current) {
    throw new Error("Encryption of health data is on, but there is no current key")
  }
  const keys = [...(current ? [current] : []), ...old].map(assertKeyLength)
  const byId = new Map(keys.map((key) => [keyId(key), key]))
  const currentKeyId = current ? keyId(current) : null
  const roots = byId.size > 0 ? [...byId.values()] : [publicRoot]
  const indexRoot = current ?? publicRoot

  return {
    enabled,
    currentKeyId,
    keyIds: [...byId.keys()],
    seal: (plaintext, context) =>
      enabled && current && currentKeyId
        ? sealWith(current, currentKeyId, plaintext, context)
        : escapeClear(plaintext),
    open(payload, context) {
      if (looksSealed(payload)) {
        return openWith(byId, payload, context)
      }
      if (enabled) {
        throw new PhiOpenError("not_sealed", context)
      }
      return payload.startsWith(CLEAR_PREFIX) ? payload.slice(CLEAR_PREFIX.length) : payload
    },
    keyIdOf: (payload) => parsePayload(payload)?.key_id ?? null,
    blindIndex: (value, context) => blindIndexWith(indexRoot, value, context),
    blindIndexes: (value, context) =>
      [...new Set([indexRoot, ...roots])].map((root) => blindIndexWith(root, value, context)),
  }
}

const CLEAR_PREFIX = "v0."

/** Clear text that could be taken for a marked value is marked itself, so that it reads back unchanged. */
function escapeClear(plaintext: string): string {
  return looksSealed(plaintext) || plaintext.startsWith(CLEAR_PREFIX) ? CLEAR_PREFIX + plaintext : plaintext
}

function sealWith(key: Buffer, key_id: string, plaintext: string, context: PhiContext): string {
  const iv = nextNonce()
  const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(associatedData(context))
  const ciphertext = cipher.update(plaintext, "utf8")
  // A stream cipher holds nothing back: this only makes the tag.
  cipher.final()
  return formatPayload({ key_id, iv, tag: cipher.getAuthTag(), ciphertext })
}

function openWith(keys: Map<string, Buffer>, payload: string, context: PhiContext): string {
  const parts = parsePayload(payload)
  if (!parts) {
    throw new PhiOpenError("malformed", context)
  }
  const key = keys.get(parts.key_id)
  if (!key) {
    throw new PhiOpenError("unknown_key", context)
  }
  const aad = associatedData(context)
  try {
    const decipher = createDecipheriv(ALGORITHM, key, parts.iv, { authTagLength: 16 })
    decipher.setAAD(aad).setAuthTag(parts.tag)
    const opened = decipher.update(parts.ciphertext)
    // Throws when the tag does not fit; until then nothing of it is used.
    decipher.final()
    return opened.toString("utf8")
  } catch {
    throw new PhiOpenError("not_authentic", context)
  }
}

const NAME = /^[a-z0-9_]+$/i

/** `<table>.<column>.<row id>`. Names with a dot would make two places share one text. */
function associatedData({ table, column, row_id }: PhiContext): Buffer {
  if (!NAME.test(table) || !NAME.test(column) || !row_id) {
    throw new TypeError("A protected value needs the names of its table and column and the id of its row")
  }
  return Buffer.from(`${table}.${column}.${row_id}`, "utf8")
}
