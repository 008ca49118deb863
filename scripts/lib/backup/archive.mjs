import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import tar from "tar-stream"

/**
 * Where documents are kept, as the backend's own providers are.
 * @typedef {{ key: string, size: number }} StoredObject
 * @typedef {{ list: (prefix: string) => AsyncIterable<StoredObject>, get: (key: string) => Promise<Readable>,
 *   put: (key: string, content: Readable, size?: number) => Promise<unknown>, delete: (key: string) => Promise<void> }} Storage
 */

/**
 * Every stored object in one tar, as it lies in the storage: sealed by the documents' own cipher.
 * @param {Storage} storage @param {(done: { count: number, bytes: number }) => void} onObject
 * @returns {AsyncGenerator<Buffer>}
 */
export async function* packDocuments(storage, onObject) {
  const pack = tar.pack()
  const done = { count: 0, bytes: 0 }
  const filled = (async () => {
    for await (const { key, size } of storage.list("")) {
      const content = await storage.get(key)
      await pipeline(content, pack.entry({ name: key, size, mode: 0o600 }))
      done.count += 1
      done.bytes += size
      onObject(done)
    }
    pack.finalize()
  })()
  filled.catch((error) => pack.destroy(error))
  yield* Readable.from(pack, { objectMode: false })
  await filled
}

/**
 * Hands over each object of an archive; the next one is read when the last one is finished.
 * @param {AsyncIterable<Buffer>} archive @param {(object: StoredObject, content: Readable) => Promise<void>} take
 * @returns {Promise<{ count: number, bytes: number }>}
 */
export async function unpackDocuments(archive, take) {
  const extract = tar.extract()
  const fed = pipeline(Readable.from(archive, { objectMode: false }), extract)
  const done = { count: 0, bytes: 0 }
  const taken = (async () => {
    for await (const entry of extract) {
      const { name, size = 0 } = entry.header
      await take({ key: name, size }, Readable.from(entry, { objectMode: false }))
      entry.resume()
      done.count += 1
      done.bytes += size
    }
  })()
  await Promise.all([fed, taken])
  return done
}
