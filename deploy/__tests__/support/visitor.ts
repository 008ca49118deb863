import { Agent, request, type RequestOptions } from "node:https"

export type Answer<Body = unknown> = {
  status: number
  body: Body
  text: string
  headers: Record<string, unknown>
}

let visitors = 0

/** Addresses of loopback that nobody has used yet: to nginx each is another visitor. */
const nextAddress = () =>
  `127.${10 + Math.floor(++visitors / 62_500)}.${Math.floor(visitors / 250) % 250}.${1 + (visitors % 250)}`

/** Somebody out there who asks our nginx, over TLS, from an address of their own. */
export class Visitor {
  constructor(
    readonly host: string,
    private readonly headers: Record<string, string> = {},
    private readonly address = nextAddress(),
  ) {}

  with(headers: Record<string, string>): Visitor {
    return new Visitor(this.host, { ...this.headers, ...headers }, this.address)
  }

  /** The same person from another address. */
  elsewhere(): Visitor {
    return new Visitor(this.host, this.headers)
  }

  get<Body>(path: string): Promise<Answer<Body>> {
    return this.ask("GET", path)
  }

  post<Body>(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    const text = typeof body === "string" ? body : JSON.stringify(body)
    return this.ask("POST", path, text, { "content-type": "application/json", ...headers })
  }

  private ask<Body>(
    method: string,
    path: string,
    body?: string,
    more: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const options: RequestOptions = {
      method,
      host: "127.0.0.1",
      port: 443,
      path,
      servername: this.host,
      localAddress: this.address,
      rejectUnauthorized: false,
      agent: new Agent({ keepAlive: false }),
      headers: {
        host: this.host,
        ...this.headers,
        ...more,
        ...(body ? { "content-length": Buffer.byteLength(body) } : {}),
      },
    }
    return new Promise((resolve, reject) => {
      const sent = request(options, (answer) => {
        let text = ""
        answer.on("data", (chunk) => (text += chunk))
        answer.on("error", reject)
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            text,
            body: parsed<Body>(text),
            headers: answer.headers,
          }),
        )
      })
      sent.setTimeout(60_000, () => sent.destroy(new Error("no answer within 60 s")))
      sent.on("error", reject).end(body)
    })
  }
}

function parsed<Body>(text: string): Body {
  try {
    return JSON.parse(text)
  } catch {
    return JSON.parse("null")
  }
}
