import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"

export interface ReceivedRequest {
  event_id: string
  headers: IncomingHttpHeaders
  body: string
  at: number
}

export type Answer = (response: ServerResponse, request: ReceivedRequest) => void | Promise<void>

/** A pharmacy's webhook on this machine: keeps what it received and answers as it is told. */
export class PartnerServer {
  readonly received: ReceivedRequest[] = []
  /** The most requests that were open at one moment. */
  most_open = 0
  private open = 0
  private answer: Answer = answers.status(200)
  private readonly server = createServer((request, response) => void this.handle(request, response))

  static async start(port = 0, host = "127.0.0.1"): Promise<PartnerServer> {
    const partner = new PartnerServer()
    await new Promise<void>((resolve) => partner.server.listen(port, host, resolve))
    return partner
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/webhooks/rx?token=secret`
  }

  get ids(): string[] {
    return this.received.map(({ event_id }) => event_id)
  }

  will(answer: Answer): void {
    this.answer = answer
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.open += 1
    this.most_open = Math.max(this.most_open, this.open)
    response.on("close", () => (this.open -= 1))
    let body = ""
    for await (const chunk of request) body += String(chunk)
    const event_id = String(request.headers["x-rxspot-event-id"])
    const received = { event_id, headers: request.headers, body, at: Date.now() }
    this.received.push(received)
    await this.answer(response, received)
  }
}

/** Holds answers back until a test has seen what it wants to see. */
export class Gate {
  open: () => void = () => undefined
  readonly opened = new Promise<void>((resolve) => (this.open = resolve))
}

export const answers = {
  status:
    (code: number, headers: Record<string, string> = {}, body = ""): Answer =>
    (response) =>
      void response.writeHead(code, headers).end(body),
  after:
    (delay_ms: number, then: Answer): Answer =>
    async (response, request) => {
      await sleep(delay_ms)
      await then(response, request)
    },
  /** Not before the gate is opened. */
  behind:
    ({ opened }: Gate, then: Answer): Answer =>
    async (response, request) => {
      await opened
      await then(response, request)
    },
  never: ((): void => undefined) as Answer,
  /** Hangs up before there is a status. */
  hangUp: ((response) => void response.socket?.destroy()) as Answer,
  /** Says 200 and hangs up in the middle of the body. */
  closeHalfWay: ((response) => {
    response.writeHead(200, { "content-length": "1000" })
    response.write("half of")
    setTimeout(() => response.socket?.destroy(), 20)
  }) as Answer,
  /** Breaks off inside the headers. */
  garbage: ((response) => {
    response.socket?.write("HTTP/1.1 2")
    response.socket?.destroy()
  }) as Answer,
}
