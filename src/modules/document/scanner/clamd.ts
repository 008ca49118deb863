import { connect, type Socket } from "node:net"
import { pipeline } from "node:stream/promises"

export type Verdict = { result: "clean" } | { result: "infected"; finding: string }

export type ScannerAddress = { host: string; port: number }

/** The scanner gave no verdict: it is down, too slow, out of its limits, or says what we do not know. */
export class NoVerdict extends Error {
  constructor(readonly what: string) {
    super(`The virus scanner gave no verdict: ${what}`)
    this.name = "NoVerdict"
  }
}

/** How long clamd may keep silent, ms. A large database takes seconds for a scan, and a busy one queues. */
const SILENCE_MS = 60_000
const LONGEST_ANSWER = 4096

/**
 * Has clamd look at a stream (`INSTREAM`, clamd(8)): chunks with their length before them, an empty one as the end, and
 * one line back. Nothing but `OK` and `… FOUND` counts as a verdict.
 *
 * @throws NoVerdict
 */
export async function scanWithClamd(
  content: AsyncIterable<Buffer>,
  { host, port }: ScannerAddress,
): Promise<Verdict> {
  const socket = connect({ host, port })
  socket.setTimeout(SILENCE_MS, () => socket.destroy(new NoVerdict("no answer in time")))
  const answer = readAnswer(socket)
  // An answer that comes early ends the conversation; what went wrong with sending is then of no interest.
  answer.catch(() => undefined)
  try {
    await pipeline(asInstream(content), socket, { end: false }).catch(() => undefined)
    return verdictOf(await answer)
  } finally {
    socket.destroy()
  }
}

async function* asInstream(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield Buffer.from("zINSTREAM\0")
  for await (const chunk of content) {
    // An empty chunk would be the end.
    if (chunk.length === 0) continue
    yield lengthOf(chunk.length)
    yield chunk
  }
  yield lengthOf(0)
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

function readAnswer(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ""
    const fail = (what: string) => reject(new NoVerdict(what))
    socket.on("data", (data: Buffer) => {
      text += data.toString("utf8")
      if (text.includes("\0") || text.length > LONGEST_ANSWER) resolve(text)
    })
    socket.once("error", (error) => fail("code" in error ? String(error.code) : error.message))
    socket.once("close", () => fail("the connection was closed"))
  })
}

function verdictOf(answer: string): Verdict {
  const [line = ""] = answer.split("\0")
  if (line === "stream: OK") return { result: "clean" }
  const finding = /^stream: (.+) FOUND$/.exec(line)?.[1]
  if (finding) return { result: "infected", finding }
  throw new NoVerdict(line.slice(0, 100) || "an empty answer")
}
