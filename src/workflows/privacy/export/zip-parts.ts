import { createHash } from "node:crypto"
import { PassThrough, Readable } from "node:stream"
import { ZipFile } from "yazl"
import type { Part } from "./part"

/**
 * The parts as one ZIP file, streamed, and after them `manifest.json` with the size and SHA-256 of each. A part that breaks
 * off breaks the whole off, so that nobody takes half a record for all of it.
 *
 * @param onPart is told how many parts have begun; what it throws ends the file
 */
export async function* zipParts(
  parts: Part[],
  onPart: (done: number) => Promise<void>,
): AsyncGenerator<Buffer> {
  const zip = new ZipFile()
  const files: { name: string; size: number; sha256: string }[] = []
  async function* noted({ name, content }: Part) {
    await onPart(files.length)
    const digest = createHash("sha256")
    let size = 0
    for await (const chunk of content()) {
      digest.update(chunk)
      size += chunk.length
      yield chunk
    }
    files.push({ name, size, sha256: digest.digest("hex") })
  }
  const output = zip.outputStream.pipe(new PassThrough())
  zip.on("error", (error: Error) => output.destroy(error))
  const add = (name: string, content: () => AsyncIterable<Buffer>, compress = true) =>
    zip.addReadStreamLazy(name, { compress, mode: 0o600 }, (take) => {
      const stream = Readable.from(content(), { objectMode: false })
      stream.on("error", (error) => output.destroy(error))
      take(null, stream)
    })
  for (const part of parts) add(part.name, () => noted(part), !part.is_compressed)
  add("manifest.json", async function* () {
    yield Buffer.from(`${JSON.stringify({ format: "therxspot-patient-export/2", files }, null, 2)}\n`, "utf8")
  })
  zip.end()
  yield* output
}
