import { once } from "node:events"
import { createServer, type AddressInfo, type Server, type Socket } from "node:net"
import { NoVerdict, scanWithClamd } from "../scanner/clamd"

/** A clamd that says what a test wants when a stream has ended, or does something worse. */
async function scannerThat(behave: (socket: Socket, received: Buffer) => void): Promise<Server> {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on("error", () => undefined)
    socket.on("data", (data) => {
      received = Buffer.concat([received, data])
      behave(socket, received)
    })
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return server
}

async function* content(): AsyncGenerator<Buffer> {
  yield Buffer.from("first")
  yield Buffer.alloc(0)
  yield Buffer.from("second")
}

const END = Buffer.alloc(4)

async function scan(behave: (socket: Socket, received: Buffer) => void) {
  const server = await scannerThat(behave)
  const { port } = server.address() as AddressInfo
  return scanWithClamd(content(), { host: "127.0.0.1", port }).finally(() => server.close())
}
const saying = (answer: string) => (socket: Socket, received: Buffer) => {
  if (received.subarray(-4).equals(END)) socket.end(answer)
}

describe("asking clamd", () => {
  it("sends the stream as it wants it: named, in counted chunks, with an empty one as the end", async () => {
    let sent: Buffer = Buffer.alloc(0)
    await scan((socket, received) => {
      sent = received
      saying("stream: OK\0")(socket, received)
    })
    expect(sent.toString("latin1")).toBe("zINSTREAM\0\0\0\0\x05first\0\0\0\x06second\0\0\0\0")
  })

  it.each([
    ["stream: OK\0", { result: "clean" }],
    ["stream: Win.Test.EICAR_HDB-1 FOUND\0", { result: "infected", finding: "Win.Test.EICAR_HDB-1" }],
  ])("takes %j for a verdict", async (answer, verdict) => {
    expect(await scan(saying(answer))).toEqual(verdict)
  })

  it.each([
    ["", "closed"],
    ["stream: OK", "closed"],
    ["\0", "empty"],
    ["INSTREAM size limit exceeded. ERROR\0", "size limit"],
    ["stream: Can't allocate memory ERROR\0", "memory"],
    ["stream: OK nearly\0", "nearly"],
    ["UNKNOWN COMMAND\0", "UNKNOWN"],
  ])("takes %j for none", async (answer, why) => {
    const asked = scan(saying(answer))
    await expect(asked).rejects.toThrow(NoVerdict)
    await expect(asked).rejects.toThrow(why)
  })

  it("takes a scanner that hangs up in the middle, or is not there, for none", async () => {
    await expect(scan((socket) => socket.destroy())).rejects.toThrow(NoVerdict)
    await expect(scanWithClamd(content(), { host: "127.0.0.1", port: 1 })).rejects.toThrow("ECONNREFUSED")
  })
})
