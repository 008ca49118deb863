import type { Readable } from "node:stream"
import busboy from "busboy"
import type { MedusaRequest } from "@medusajs/framework/http"
import { DOCUMENT_MODULE } from "../../modules/document"
import type { DocumentModuleService } from "../../modules/document/service"
import type { SpooledDocument } from "../../modules/document/types"
import { invalidInput } from "../../utils/coded-error"

export type Upload = { fields: Record<string, string>; spooled: SpooledDocument }

const LIMITS = { files: 1, fields: 10, fieldNameSize: 50, fieldSize: 500, parts: 12 }

/**
 * Receives `multipart/form-data` with one `file`: fields as text, the file sealed on this machine's disk as it streams.
 * Whoever asked for it hands it on or discards it.
 *
 * @throws CodedError INVALID_INPUT, DOCUMENT_TOO_LARGE, UNSUPPORTED_FILE
 */
export async function receiveUpload(req: MedusaRequest<unknown>): Promise<Upload> {
  const documents: DocumentModuleService = req.scope.resolve(DOCUMENT_MODULE)
  const parser = parserFor(req)
  const fields: Record<string, string> = {}
  let receiving: Promise<SpooledDocument> | undefined
  parser.on("field", (name, value) => {
    // Not into the prototype: the names are a stranger's.
    Object.defineProperty(fields, name, { value, enumerable: true, configurable: true })
  })
  parser.on("file", (name, stream: Readable, { filename }) => {
    if (name !== "file" || receiving) return void stream.resume()
    // A refused file is read on without being kept, so that the sender gets our answer and not a broken connection.
    receiving = documents.receive(stream.iterator({ destroyOnReturn: false }), filename ?? "")
    receiving.catch(() => stream.resume())
  })
  const parsed = new Promise<void>((resolve, reject) => {
    parser.once("close", resolve)
    parser.once("error", () => reject(invalidInput([{ field: "body", message: "is not whole" }])))
    req.once("aborted", () => parser.destroy(new Error("The sender went away")))
  })
  req.pipe(parser)
  try {
    await parsed
  } catch (error) {
    req.unpipe(parser)
    req.resume()
    await receiving?.then((spooled) => documents.discard(spooled)).catch(() => undefined)
    throw error
  }
  const spooled = await receiving
  if (!spooled)
    throw invalidInput([{ field: "file", message: "send the document as a file in the field “file”" }])
  return { fields, spooled }
}

function parserFor(req: MedusaRequest<unknown>): busboy.Busboy {
  try {
    return busboy({ headers: req.headers, limits: LIMITS, defParamCharset: "utf8", highWaterMark: 16 * 1024 })
  } catch {
    throw invalidInput([{ field: "Content-Type", message: "send multipart/form-data with a field “file”" }])
  }
}
