import { once } from "node:events"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

/** Something that takes traces by OTLP over HTTP, as Jaeger or an OpenTelemetry collector does, and keeps what it got. */
export class TraceCollector {
  private readonly received: Buffer[] = []
  private constructor(private readonly server: Server) {}

  static async start(): Promise<TraceCollector> {
    const server = createServer()
    const collector = new TraceCollector(server)
    server.on("request", async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(Buffer.from(chunk))
      if (request.url === "/v1/traces") collector.received.push(Buffer.concat(chunks))
      response.writeHead(200, { "content-type": "application/x-protobuf" }).end()
    })
    server.listen(0, "127.0.0.1")
    await once(server, "listening")
    return collector
  }

  get url(): string {
    const { port } = this.server.address() as AddressInfo
    return `http://127.0.0.1:${port}`
  }

  /** Protobuf keeps text as it is, so what was said can be looked for without its schema. */
  get text(): string {
    return Buffer.concat(this.received).toString("latin1")
  }

  stop(): void {
    this.server.close()
  }
}
