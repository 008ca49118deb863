import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"

export type Value = { iv: Buffer; tag: Buffer; ciphertext: Buffer; aad: Buffer }

/** What a stored value consists of. */
export function partsOf(payload: string, place: string): Value {
  const [, , iv = "", tag = "", ciphertext = ""] = payload.split(".")
  const bytes = (part: string) => Buffer.from(part, "base64url")
  return { iv: bytes(iv), tag: bytes(tag), ciphertext: bytes(ciphertext), aad: Buffer.from(place) }
}

/** Opens and seals each row's values with nothing but `node:crypto`. @returns rows a second */
export function rawRate(rows: Value[][], key: Uint8Array): number {
  const began = process.hrtime.bigint()
  for (const values of rows) for (const value of values) reseal(value, key)
  return (rows.length * 1e9) / Number(process.hrtime.bigint() - began)
}

function reseal({ iv, tag, ciphertext, aad }: Value, key: Uint8Array): Buffer {
  const open = createDecipheriv("aes-256-gcm", key, iv).setAAD(aad).setAuthTag(tag)
  const text = Buffer.concat([open.update(ciphertext), open.final()]).toString("utf8")
  const seal = createCipheriv("aes-256-gcm", key, randomBytes(12)).setAAD(aad)
  const sealed = Buffer.concat([seal.update(text, "utf8"), seal.final()])
  return Buffer.concat([seal.getAuthTag(), sealed])
}
