import { createHash } from "node:crypto"
import { createReadStream, createWriteStream } from "node:fs"
import { mkdir, readdir, rm, stat } from "node:fs/promises"
import path from "node:path"
import { pipeline } from "node:stream/promises"
import { generateEntityId } from "@medusajs/framework/utils"
import { newDocumentKey, openDocument, sealDocument } from "../../lib/document-cipher"
import { contentTypeOf, LONGEST_BEGINNING, MAX_DOCUMENT_BYTES, safeFileName } from "../../lib/document-files"
import { tooLarge, unprocessable } from "../../utils/coded-error"
import type { SpooledDocument } from "./types"

/** Nothing is in the making longer than this, ms; what is older was left by a process that died. */
const LEFTOVER_MS = 60 * 60 * 1000

/**
 * Takes documents as they stream in onto this machine's disk, already sealed. Only when all of one is there do the
 * scanner, the database and the storage hear of it: a broken upload leaves nothing anywhere, and no slow sender holds
 * any of them up.
 */
export class DocumentSpool {
  private prepared: Promise<void> | undefined

  constructor(private readonly folder: string) {}

  /** @throws CodedError DOCUMENT_TOO_LARGE, UNSUPPORTED_FILE */
  async take(content: AsyncIterable<Buffer>, given_name: string): Promise<SpooledDocument> {
    await (this.prepared ??= prepare(this.folder))
    const id = generateEntityId(undefined, "doc")
    const key = newDocumentKey()
    const file = path.join(this.folder, `${id}.sealed`)
    const facts: Facts = { size: 0, content_type: "" }
    const digest = createHash("sha256")
    const noted = inspected(content, facts, (chunk) => digest.update(chunk))
    try {
      await pipeline(sealDocument(noted, { key, document_id: id }), createWriteStream(file, { mode: 0o600 }))
    } catch (error) {
      await rm(file, { force: true })
      throw error
    }
    const file_name = safeFileName(given_name, facts.content_type)
    const data_key = key.toString("base64")
    return { id, data_key, file, file_name, ...facts, sha256: digest.digest("hex") }
  }
}

/** The content of a spooled document, in clear. */
export const readSpooled = ({ file, data_key, id }: SpooledDocument): AsyncGenerator<Buffer> =>
  openDocument(createReadStream(file), { key: Buffer.from(data_key, "base64"), document_id: id })

export const discardSpooled = ({ file }: SpooledDocument): Promise<void> => rm(file, { force: true })

/** The type is empty until the first bytes have told it. */
type Facts = { size: number; content_type: string }

/** Lets the content by, but only while it is of a kind and size that is taken. */
async function* inspected(
  content: AsyncIterable<Buffer>,
  facts: Facts,
  note: (chunk: Buffer) => void,
): AsyncGenerator<Buffer> {
  let beginning: Buffer = Buffer.alloc(0)
  for await (const chunk of content) {
    facts.size += chunk.length
    if (facts.size > MAX_DOCUMENT_BYTES)
      throw tooLarge("DOCUMENT_TOO_LARGE", "A document may have at most 10 MB.")
    note(chunk)
    if (facts.content_type) {
      yield chunk
      continue
    }
    beginning = Buffer.concat([beginning, chunk])
    if (beginning.length < LONGEST_BEGINNING) continue
    facts.content_type = recognised(beginning)
    yield beginning
  }
  if (facts.content_type) return
  facts.content_type = recognised(beginning)
  yield beginning
}

function recognised(beginning: Buffer): string {
  const type = contentTypeOf(beginning)
  if (type) return type
  throw unprocessable("UNSUPPORTED_FILE", "This is not a PDF, JPEG, PNG or TIFF file. Send one of those.")
}

async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name)
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }))
    if (mtimeMs < Date.now() - LEFTOVER_MS) await rm(file, { force: true })
  }
}
