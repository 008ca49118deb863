import { createSocket, type Socket } from "node:dgram"
import type { AddressInfo } from "node:net"

type Zone = { txt?: string[][]; cname?: string }

const TYPES = { TXT: 16, CNAME: 5 } as const
const NO_ERROR = 0
const SERVER_FAILURE = 2
const NO_SUCH_NAME = 3
const HEADER_BYTES = 12

/**
 * A name server that says what a test wants it to: answers TXT and CNAME questions over UDP (RFC 1035), keeps silent, or
 * fails. Names are compared without case, as the DNS does.
 */
export class DnsServer {
  readonly zones = new Map<string, Zone>()
  /** Names nobody answers for, and names whose server is broken. */
  readonly silent = new Set<string>()
  readonly broken = new Set<string>()
  readonly asked: string[] = []

  private constructor(private readonly socket: Socket) {
    socket.on("message", (message, { port, address }) => {
      const answer = this.answer(message)
      if (answer) socket.send(answer, port, address)
    })
  }

  static async start(): Promise<DnsServer> {
    const socket = createSocket("udp4")
    await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve))
    return new DnsServer(socket)
  }

  get address(): string {
    const { address, port }: AddressInfo = this.socket.address()
    return `${address}:${port}`
  }

  /** What a business's owner would set; each TXT is one chunk unless given as chunks. */
  set(hostname: string, { txt = [], cname }: { txt?: (string | string[])[]; cname?: string }): void {
    this.zones.set(`_therxspot.${hostname}`, { txt: txt.map((one) => [one].flat()) })
    this.zones.set(hostname, { cname })
  }

  clear(): void {
    for (const kept of [this.zones, this.silent, this.broken]) kept.clear()
    this.asked.length = 0
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.socket.close(() => resolve()))
  }

  private answer(query: Buffer): Buffer | null {
    const { name, type, end } = readQuestion(query)
    this.asked.push(name)
    if (this.silent.has(name)) return null
    const zone = this.zones.get(name)
    const records = zone ? recordsOf(zone, type) : []
    const code = this.broken.has(name) ? SERVER_FAILURE : zone ? NO_ERROR : NO_SUCH_NAME
    const header = Buffer.alloc(HEADER_BYTES)
    query.copy(header, 0, 0, 2)
    header.writeUInt16BE(0x8580 | code, 2)
    header.writeUInt16BE(1, 4)
    header.writeUInt16BE(records.length, 6)
    return Buffer.concat([header, query.subarray(HEADER_BYTES, end), ...records])
  }
}

function readQuestion(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = []
  let at = HEADER_BYTES
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString("latin1", at + 1, at + 1 + length))
    at += 1 + length
  }
  return { name: labels.join(".").toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 }
}

function recordsOf({ txt = [], cname }: Zone, type: number): Buffer[] {
  if (type === TYPES.TXT) return txt.map((chunks) => record(type, Buffer.concat(chunks.map(characterString))))
  return type === TYPES.CNAME && cname ? [record(type, nameBytes(cname))] : []
}

/** The name is a pointer to the question's. */
function record(type: number, data: Buffer): Buffer {
  const head = Buffer.alloc(12)
  head.writeUInt16BE(0xc000 | HEADER_BYTES, 0)
  head.writeUInt16BE(type, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt32BE(1, 6)
  head.writeUInt16BE(data.length, 10)
  return Buffer.concat([head, data])
}

const characterString = (text: string): Buffer =>
  Buffer.concat([Buffer.from([text.length]), Buffer.from(text, "latin1")])

const nameBytes = (name: string): Buffer =>
  Buffer.concat([...name.split(".").map(characterString), Buffer.from([0])])
