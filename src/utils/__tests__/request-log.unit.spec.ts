import { once } from "node:events"
import { logger as medusas } from "@medusajs/framework/logger"
import express from "express"
import type { AddressInfo, Server } from "node:net"
import { ContextLogger } from "../context-logger"
import { onEveryRequest } from "../every-request"
import { logRequests } from "../log-requests"
import { contextOf, currentRequest } from "../request-context"

describe("the log of requests", () => {
  let server: Server
  const lines: Record<string, unknown>[] = []
  const logger = new ContextLogger(medusas, true, (line) => void lines.push(JSON.parse(line)))

  beforeAll(async () => {
    const is_trusted = (request: { headers: Record<string, unknown> }) =>
      request.headers["x-proxy"] === "ours"
    onEveryRequest(logRequests({ is_trusted, log: (...line) => logger.line(...line) }))
    const app = express().use((req, res) => {
      const context = contextOf(req) ?? { request_id: "none" }
      context.who = () => ({ business_id: "bus_1", actor_type: "member" })
      currentRequest.run(context, () => {
        setImmediate(() => {
          logger.warn("within, for jane@clinic.example")
          res.json({})
        })
      })
    })
    server = app.listen(0)
    await once(server, "listening")
  })
  afterAll(() => void server.close())
  beforeEach(() => void lines.splice(0))

  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const { port } = server.address() as AddressInfo
    const answer = await fetch(`http://localhost:${port}${path}`, { headers })
    await answer.text()
    return answer.headers.get("x-request-id")
  }

  it("names request, business and actor in every line, and no query string", async () => {
    const id = await ask("/tenant/consultations?q=Jane%20Doe")
    const who = { request_id: id, business_id: "bus_1", actor_type: "member" }
    expect(lines).toEqual([
      expect.objectContaining({ level: "warn", message: "within, for [e-mail]", ...who }),
      expect.objectContaining({ method: "GET", path: "/tenant/consultations", status: 200, ...who }),
    ])
    expect(JSON.stringify(lines)).not.toContain("Jane")
  })

  it("takes an id from our proxies only", async () => {
    const given = { "x-request-id": "proxy-id-0001" }
    expect(await ask("/x", { ...given, "x-proxy": "ours" })).toBe("proxy-id-0001")
    expect(await ask("/x", given)).toMatch(/^[0-9a-f-]{36}$/)
    expect(await ask("/x", { "x-request-id": "bad id", "x-proxy": "ours" })).toMatch(/^[0-9a-f-]{36}$/)
  })

  it("says nothing of health checks and the Admin's files, and leaves Medusa's own line out", async () => {
    await ask("/health/live")
    await ask("/app/@vite/client")
    expect(lines.map(({ level }) => level)).toEqual(["warn", "warn"])
    expect([logger.shouldLog("http"), logger.shouldLog("info")]).toEqual([false, true])
  })
})
