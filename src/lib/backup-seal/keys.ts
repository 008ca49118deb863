import { createHash, createHmac, hkdfSync } from "node:crypto"

/** A backup key's public name, eight hex digits: what a manifest says about the key it needs. */
export const backupKeyId = (key: Buffer): string =>
  createHash("sha256").update("therxspot/backup/key-id/v1\0").update(key).digest("hex").slice(0, 8)

/** @param part its name, so that no part of a backup passes for another */
export const partKey = (key: Buffer, salt: Buffer, part: string): Buffer =>
  Buffer.from(hkdfSync("sha256", key, salt, `therxspot/backup/part/v1\0${part}`, 32))

/** @returns an HMAC over a manifest's text, in hex */
export function signManifest(key: Buffer, text: string): string {
  const own = Buffer.from(hkdfSync("sha256", key, "", "therxspot/backup/manifest/v1", 32))
  return createHmac("sha256", own).update(text).digest("hex")
}
