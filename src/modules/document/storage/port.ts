import type { Readable } from "node:stream"
import { MedusaError } from "@medusajs/framework/utils"

export type StoredObject = {
  key: string
  /** Bytes. */
  size: number
  modified_at: Date
}

/** A place for objects that are written once and whole. Keys are like paths; see `assertKey`. */
export interface DocumentStorage {
  /**
   * Stores everything `body` gives, or nothing at all when it fails half-way. An object of that key is replaced.
   *
   * @param size of `body` in bytes, where it is known: then nothing is kept in memory, however large it is
   */
  put(key: string, body: Readable, size?: number): Promise<void>
  /** @throws ObjectMissing */
  get(key: string): Promise<Readable>
  /** Null when there is none. */
  head(key: string): Promise<StoredObject | null>
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>
  /** Everything whose key starts with `prefix`, in the order of its bytes where words are letters, digits and `_`. */
  list(prefix: string): AsyncIterable<StoredObject>
}

export class ObjectMissing extends MedusaError {
  constructor() {
    super(MedusaError.Types.NOT_FOUND, "The document storage has no such object")
  }
}

/**
 * Words of letters, digits, `_`, `-`, `.` and `=`, joined by slashes; no word starts with a dot. So a key is a harmless
 * path on a disk and needs no escaping at any provider.
 */
export function assertKey(key: string): string {
  const word = "[A-Za-z0-9_=-][A-Za-z0-9._=-]*"
  if (key.length <= 512 && new RegExp(`^${word}(/${word})*$`).test(key)) return key
  throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "This is not a key for the document storage")
}
