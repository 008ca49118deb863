import { once } from "node:events"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { onEveryRequest } from "../every-request"
import { hardenAnswers } from "../harden-answers"

describe("every request", () => {
  let server: Server
  beforeAll(async () => {
    onEveryRequest(hardenAnswers({ NODE_ENV: "production", MEDUSA_BACKEND_URL: undefined }))
    server = createServer((_request, response) => {
      response.setHeader("X-Powered-By", "Express")
      response.end("{}")
    }).listen(0)
    await once(server, "listening")
  })
  afterAll(() => void server.close())

  it("is hardened before anybody sees it, and slow clients have an end", async () => {
    const { port } = server.address() as AddressInfo
    const headers = { "x-forwarded-proto": "https" }
    const answer = await fetch(`http://localhost:${port}/auth/session?x=1`, { headers })
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
      "strict-transport-security": expect.stringContaining("max-age"),
    })
    expect(answer.headers.has("x-powered-by")).toBe(false)
    expect(server).toMatchObject({ headersTimeout: 15_000, requestTimeout: 60_000, keepAliveTimeout: 65_000 })
  })
})
