import { createHash, randomUUID } from "node:crypto"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

type Kept = { content: Buffer; updated: string; generation: number }

/**
 * Speaks as much of Cloud Storage's JSON API as Google's own client uses: uploads in one request (multipart) and in
 * several (resumable), metadata, downloads with ranges, listing in pages, deleting; with the checksums it verifies.
 */
export class GcsServer {
  readonly objects = new Map<string, Kept>()
  /** Small, so that a test of a few objects sees several pages. */
  page_size = 3
  private readonly sessions = new Map<string, { name: string; parts: Buffer[] }>()
  private generation = 0

  private constructor(
    private readonly server: Server,
    readonly bucket: string,
  ) {
    server.on("request", (request, response) => {
      this.answer(request, response).catch(() => response.destroy())
    })
  }

  static async start(bucket: string): Promise<GcsServer> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    return new GcsServer(server, bucket)
  }

  get url(): string {
    const address = this.server.address() as AddressInfo
    return `http://127.0.0.1:${address.port}`
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise<void>((resolve) => this.server.close(() => resolve()))
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.url)
    const upload = `/upload/storage/v1/b/${this.bucket}/o`
    const objects = `/storage/v1/b/${this.bucket}/o`
    if (url.pathname === upload) return this.upload(request, response, url)
    if (url.pathname === objects) return this.list(response, url)
    if (!url.pathname.startsWith(`${objects}/`)) return send(response, 404, { error: { code: 404 } })
    const name = decodeURIComponent(url.pathname.slice(objects.length + 1))
    const found = this.objects.get(name)
    if (!found) return send(response, 404, { error: { code: 404, message: `No such object: ${name}` } })
    if (request.method === "DELETE") {
      this.objects.delete(name)
      return send(response, 204)
    }
    if (url.searchParams.get("alt") === "media") return download(request, response, found)
    return send(response, 200, this.describe(name, found))
  }

  private async upload(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const body = await read(request)
    const session = this.sessions.get(url.searchParams.get("upload_id") ?? "")
    if (session) {
      session.parts.push(body)
      const whole = Buffer.concat(session.parts)
      if (!/\/\d+$/.test(request.headers["content-range"] ?? "")) {
        response.setHeader("range", `bytes=0-${whole.length - 1}`)
        return send(response, 308)
      }
      return send(response, 200, this.keep(session.name, whole))
    }
    if (url.searchParams.get("uploadType") === "resumable") {
      const id = randomUUID()
      const { name } = { name: url.searchParams.get("name") ?? "", ...parsed(body) }
      this.sessions.set(id, { name, parts: [] })
      response.setHeader("location", `${this.url}${url.pathname}?uploadType=resumable&upload_id=${id}`)
      return send(response, 200)
    }
    const { name, content } = splitMultipart(body, request.headers["content-type"] ?? "")
    return send(response, 200, this.keep(url.searchParams.get("name") ?? name, content))
  }

  private keep(name: string, content: Buffer) {
    const kept = { content, updated: new Date().toISOString(), generation: ++this.generation }
    this.objects.set(name, kept)
    return this.describe(name, kept)
  }

  private list(response: ServerResponse, url: URL): void {
    const prefix = url.searchParams.get("prefix") ?? ""
    const after = url.searchParams.get("pageToken") ?? ""
    const names = [...this.objects.keys()].filter((name) => name.startsWith(prefix)).sort()
    const rest = names.filter((name) => name > after)
    const page = rest.slice(0, this.page_size)
    const items = page.flatMap((name) => {
      const kept = this.objects.get(name)
      return kept ? [this.describe(name, kept)] : []
    })
    const nextPageToken = rest.length > page.length ? page.at(-1) : undefined
    send(response, 200, { kind: "storage#objects", items, nextPageToken })
  }

  private describe(name: string, { content, updated, generation }: Kept) {
    const md5Hash = createHash("md5").update(content).digest("base64")
    const size = String(content.length)
    const about = { bucket: this.bucket, name, size, md5Hash, crc32c: crc32c(content) }
    return { kind: "storage#object", ...about, updated, generation: String(generation), metageneration: "1" }
  }
}

function download(request: IncomingMessage, response: ServerResponse, { content, generation }: Kept): void {
  const md5 = createHash("md5").update(content).digest("base64")
  response.setHeader("x-goog-hash", `crc32c=${crc32c(content)},md5=${md5}`)
  response.setHeader("x-goog-generation", String(generation))
  response.setHeader("x-goog-stored-content-encoding", "identity")
  response.setHeader("x-goog-stored-content-length", String(content.length))
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "")
  const from = Number(range?.[1] ?? 0)
  const to = range?.[2] ? Number(range[2]) + 1 : content.length
  if (range) response.setHeader("content-range", `bytes ${from}-${to - 1}/${content.length}`)
  response.writeHead(range ? 206 : 200, { "content-length": String(to - from) })
  response.end(content.subarray(from, to))
}

function send(response: ServerResponse, status: number, body?: unknown): void {
  const text = body === undefined ? "" : JSON.stringify(body)
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
  })
  response.end(text)
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const parsed = (body: Buffer): { name?: string } => (body.length > 0 ? JSON.parse(body.toString("utf8")) : {})

/** `multipart/related` (RFC 2387): the object's metadata, then its content. */
function splitMultipart(body: Buffer, type: string): { name: string; content: Buffer } {
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1] ?? ""
  const [meta, content] = body
    .toString("latin1")
    .split(`--${boundary}`)
    .slice(1, 3)
    .map((part) => part.slice(part.indexOf("\r\n\r\n") + 4, -2))
  return { name: JSON.parse(meta ?? "{}").name, content: Buffer.from(content ?? "", "latin1") }
}

/** CRC-32C (RFC 3720, appendix B.4) as Google writes it: four bytes, base64. */
function crc32c(content: Buffer): string {
  let crc = 0xffffffff
  for (const byte of content) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1
  }
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE((crc ^ 0xffffffff) >>> 0)
  return bytes.toString("base64")
}
