import { createHash } from "node:crypto"
import { createReadStream, createWriteStream, statSync } from "node:fs"
import { join } from "node:path"
import { pipeline } from "node:stream/promises"
import { UserError } from "../user-error.mjs"
import { drain } from "./drain.mjs"
import { backupSeal } from "./seal.mjs"

/** @typedef {{ name: string, bytes: number, sha256: string }} Part one sealed file of a backup */

/**
 * Seals a stream into a new file; an existing one is never overwritten.
 * @param {{ folder: string, name: string, key: Buffer, source: AsyncIterable<Buffer>, onBytes?: (total: number) => void }} options
 * @returns {Promise<Part>}
 */
export async function writePart({ folder, name, key, source, onBytes }) {
  const { seal } = backupSeal()
  const hash = createHash("sha256")
  let bytes = 0
  await pipeline(
    source,
    (/** @type {AsyncIterable<Buffer>} */ given) => seal(given, key, name),
    async function* count(sealed) {
      for await (const chunk of sealed) {
        hash.update(chunk)
        bytes += chunk.length
        onBytes?.(bytes)
        yield chunk
      }
    },
    createWriteStream(join(folder, name), { flags: "wx", mode: 0o600, flush: true }),
  )
  return { name, bytes, sha256: hash.digest("hex") }
}

/** @param {string} folder @param {Buffer} key @param {string} name @returns {AsyncGenerator<Buffer>} what was sealed */
export const readPart = (folder, key, name) =>
  backupSeal().unseal(createReadStream(join(folder, name)), key, name)

/**
 * Reads a part to its end and tells in words what is wrong with it.
 * @param {string} folder @param {Buffer} key @param {Part} part @throws UserError
 */
export async function checkPart(folder, key, { name, bytes, sha256 }) {
  const file = join(folder, name)
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) throw new UserError(`The backup is incomplete: ${name} is missing.`)
  if (found.size !== bytes) {
    const how = found.size < bytes ? "cut short" : "too long"
    throw new UserError(`${name} is ${how}: ${found.size} bytes instead of ${bytes}.`)
  }
  const { unseal, SealBroken } = backupSeal()
  const hash = createHash("sha256")
  async function* hashed() {
    for await (const chunk of createReadStream(file)) {
      hash.update(chunk)
      yield chunk
    }
  }
  try {
    await drain(unseal(hashed(), key, name))
  } catch (error) {
    if (error instanceof SealBroken) throw new UserError(`${name} is damaged: it ${error.message}.`)
    throw error
  }
  if (hash.digest("hex") !== sha256)
    throw new UserError(`${name} is damaged: its checksum is not the one in the manifest.`)
}
