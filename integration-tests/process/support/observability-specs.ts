import { readdirSync, readFileSync } from "node:fs"
import { request } from "node:http"
import path from "node:path"
import { eventually } from "../../http/dispatch/support/eventually"
import type { TraceCollector } from "./trace-collector"

export const METRICS_TOKEN = "a-token-for-one-spec-only"

type Site = { port: number; traces: TraceCollector; logs: string }
type Got = { status: number; text: string; type: string }

/** What an operator sees of a real process: metrics, the API's description, log files and traces. */
export function observabilitySpecs(site: () => Site): void {
  /** Node's fetch would not let a test say another Host. */
  const get = (url: string, headers: Record<string, string> = {}): Promise<Got> =>
    new Promise((resolve, reject) => {
      const call = request({ host: "127.0.0.1", port: site().port, path: url, headers }, (answer) => {
        let text = ""
        answer.on("data", (chunk) => void (text += String(chunk)))
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, text, type: answer.headers["content-type"] ?? "" }),
        )
      })
      call.once("error", reject)
      call.end()
    })

  it("tells Prometheus how it stands, by route pattern, and never by what was asked", async () => {
    await get("/store/products/prod_of_a_private_person?q=Very+Private+Person")
    await get("/somewhere-a-scanner-looks")
    const { status, text, type } = await get("/metrics")
    expect(status).toBe(200)
    expect(type).toContain("text/plain")
    expect(text).toMatch(/rxspot_service_up\{service="database",worker="0"\} 1/)
    expect(text).toMatch(/rxspot_service_up\{service="redis",worker="0"\} 1/)
    expect(text).toMatch(/^rxspot_dispatch_waiting\{worker="0"\} \d/m)
    expect(text).toMatch(/rxspot_cases\{state="waiting",worker="0"\} \d/)
    expect(text).toMatch(
      /rxspot_http_request_duration_seconds_count\{worker="0",method="GET",route="\/health",status="2xx"\} \d/,
    )
    expect(text).toMatch(/rxspot_database_pool_connections\{state="used",worker="0"\} \d/)
    expect(text).toContain("nodejs_eventloop_lag_p99_seconds")
    expect(text).not.toMatch(/private|scanner/i)
    const routes = new Set([...text.matchAll(/route="([^"]*)"/g)].map(([, route]) => route))
    expect(routes).toContain("other")
  })

  it.each([
    ["a proxy of ours", { "x-forwarded-for": "203.0.113.9" }, 404],
    ["another host name", { host: "api.therxspot.com" }, 404],
    ["a wrong token", { authorization: "Bearer not-the-token" }, 401],
    [
      "the token through a proxy",
      { "x-forwarded-for": "203.0.113.9", authorization: `Bearer ${METRICS_TOKEN}` },
      200,
    ],
  ])("answers metrics asked by %s", async (_by, headers, status) => {
    expect((await get("/metrics", headers)).status).toBe(status)
  })

  it("describes its API, as data and as a page that needs nothing from elsewhere", async () => {
    const { status, text } = await get("/openapi.json")
    expect(status).toBe(200)
    const { openapi, paths } = JSON.parse(text)
    expect(openapi).toBe("3.1.0")
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(["/tenant/consultations/{id}/approve", "/metrics"]),
    )
    const page = await get("/docs")
    expect(page).toMatchObject({ status: 200, type: expect.stringContaining("text/html") })
    const files = [...page.text.matchAll(/(?:src|href)="(\/docs[^"]+)"/g)].map(([, file = ""]) => file)
    expect(files).toHaveLength(4)
    for (const file of files) expect((await get(file)).status).toBe(200)
    expect(page.text).not.toMatch(/(?:src|href)="https?:/)
    expect((await get("/docs/assets/..%2fpackage.json")).status).toBe(404)
  })

  it("copies its log into a file of its own, line by line as JSON", async () => {
    await eventually(async () => {
      // One for each process that has run here.
      const files = readdirSync(site().logs).filter((name) =>
        /^therxspot-(server|shared)-\d+\.log$/.test(name),
      )
      const lines = files.flatMap((name) =>
        readFileSync(path.join(site().logs, name), "utf8").trim().split("\n"),
      )
      const read = lines.map((line) => JSON.parse(line))
      expect(
        read.every(({ level, timestamp, message }) => level && timestamp && typeof message === "string"),
      ).toBe(true)
      expect(read.some(({ path: asked, request_id }) => asked === "/openapi.json" && request_id)).toBe(true)
    })
  })

  it("sends traces by route pattern, without a header, an address or a value", async () => {
    await get("/store/products/prod_9?q=Very+Private+Person", { authorization: "Bearer very.secret.token" })
    await eventually(async () => {
      expect(site().traces.text).toMatch(/\/openapi\.json/)
      expect(site().traces.text).toMatch(/pg\.query:SELECT/)
      expect(site().traces.text).toContain("rxspot.request_id")
    })
    expect(site().traces.text).not.toMatch(/Private|secret|Bearer|db\.statement|http\.url|prod_9/)
  })
}
