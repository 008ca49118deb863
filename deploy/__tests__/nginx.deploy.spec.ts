import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { connect } from "node:http2"
import { request } from "node:https"
import { tmpdir } from "node:os"
import path from "node:path"
import { connect as shake } from "node:tls"
import { freePort } from "../../integration-tests/process/support/service-process"
import { eventually } from "../../integration-tests/http/dispatch/support/eventually"

const ROOT = path.resolve(__dirname, "../..")
const NGINX = process.env.NGINX_PATH || "/usr/sbin/nginx"
const folder = mkdtempSync(path.join(tmpdir(), "rxspot-nginx-"))

/** A program behind nginx: says who it is, which host it saw, and sends one security header itself. */
async function upstream(name: string, port: number): Promise<Server> {
  const server = createServer((req, res) => {
    res.setHeader("X-Frame-Options", "DENY")
    res.end(
      JSON.stringify({
        name,
        host: req.headers.host,
        path: req.url,
        id: req.headers["x-request-id"],
        proto: req.headers["x-forwarded-proto"],
      }),
    )
  }).listen(port, "127.0.0.1")
  await once(server, "listening")
  return server
}

type Answer = {
  status: number
  body: string
  headers: Record<string, string | string[] | undefined>
  raw: string[]
}

describe("deploy/nginx.conf", () => {
  const ports = { http: 0, https: 0, web_a: 0, web_b: 0, storefront: 0 }
  let nginx: ChildProcess | undefined
  let servers: Server[] = []
  const config = path.join(folder, "nginx.conf")

  /** Our file as it is, but for ports and paths. */
  function render(): void {
    const run = (...args: string[]) => execFileSync("openssl", args, { stdio: "ignore" })
    run(
      ..."req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=therxspot.com".split(" "),
      ...["-keyout", path.join(folder, "privkey.pem"), "-out", path.join(folder, "fullchain.pem")],
    )
    const upstreams = `upstream rxspot_backend { server 127.0.0.1:${ports.web_a}; server 127.0.0.1:${ports.web_b}; }
      upstream rxspot_storefront { server 127.0.0.1:${ports.storefront}; }`
    writeFileSync(path.join(folder, "upstreams.conf"), upstreams)
    const ours = readFileSync(path.join(ROOT, "deploy/nginx.conf"), "utf8")
      .replaceAll("/etc/nginx/rxspot-upstreams.conf", path.join(folder, "upstreams.conf"))
      .replaceAll("/etc/nginx/certificates", folder)
      .replaceAll("/var/log/nginx", folder)
      .replace(/^\s*listen \[::\].*$/gm, "")
      .replaceAll("listen 443", `listen 127.0.0.1:${ports.https}`)
      .replaceAll("listen 80", `listen 127.0.0.1:${ports.http}`)
    writeFileSync(path.join(folder, "ours.conf"), ours)
    const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => {
      mkdirSync(path.join(folder, name))
      return `${name}_temp_path ${path.join(folder, name)};`
    })
    const user = process.getuid?.() === 0 ? "user root;" : ""
    const frame = `${user} daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
      http { access_log off; ${temp.join(" ")} include ${folder}/ours.conf; }`
    writeFileSync(config, frame)
  }

  beforeAll(async () => {
    for (const name of ["http", "https", "web_a", "web_b", "storefront"] as const)
      ports[name] = await freePort()
    render()
    servers = await Promise.all([
      upstream("web_a", ports.web_a),
      upstream("web_b", ports.web_b),
      upstream("storefront", ports.storefront),
    ])
    nginx = spawn(NGINX, ["-c", config, "-e", path.join(folder, "error.log")], { stdio: "ignore" })
    await eventually(async () => expect((await get("api.therxspot.com", "/health")).status).toBe(200))
  })

  afterAll(async () => {
    for (const server of servers) server.close()
    if (nginx) {
      const exited = once(nginx, "exit")
      nginx.kill("SIGTERM")
      await exited
    }
    rmSync(folder, { recursive: true, force: true })
  })

  const get = (host: string, url: string, more: Record<string, string> = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const options = {
        host: "127.0.0.1",
        port: ports.https,
        path: url,
        servername: host,
        headers: { host, ...more },
      }
      const sent = request({ ...options, rejectUnauthorized: false, agent: false }, (res) => {
        let body = ""
        res.on("data", (text) => (body += text))
        res.on("end", () =>
          resolve({ status: res.statusCode ?? 0, body, headers: res.headers, raw: res.rawHeaders }),
        )
      })
      sent.on("error", reject).end()
    })

  it("passes nginx -t", () => {
    const { status, stderr } = spawnSync(NGINX, ["-t", "-c", config], { encoding: "utf8" })
    expect([status, stderr]).toEqual([0, expect.stringContaining("test is successful")])
    expect(stderr).not.toContain("[warn]")
  })

  it("sends the API's hosts to the backend and every other to the storefront, with the visitor's host", async () => {
    const [api, store, custom] = await Promise.all([
      get("api.therxspot.com", "/store/x"),
      get("best-health.therxspot.com", "/x"),
      get("patients.example.com", "/x"),
    ])
    expect(JSON.parse(api.body)).toMatchObject({ name: expect.stringMatching(/^web_/), proto: "https" })
    expect(JSON.parse(store.body)).toMatchObject({ name: "storefront", host: "best-health.therxspot.com" })
    expect(JSON.parse(custom.body)).toMatchObject({ name: "storefront", host: "patients.example.com" })
    const rewritten = await get("best-health.therxspot.com", "/api/store/products")
    expect(JSON.parse(rewritten.body)).toMatchObject({ path: "/store/products" })
  })

  it("speaks HTTP/2, and sends plain HTTP to HTTPS", async () => {
    const session = connect(`https://127.0.0.1:${ports.https}`, { rejectUnauthorized: false })
    const stream = session.request({ ":path": "/health", ":authority": "api.therxspot.com" })
    const [headers] = await once(stream, "response")
    expect([headers[":status"], session.alpnProtocol]).toEqual([200, "h2"])
    session.destroy()
    const plain = await fetch(`http://127.0.0.1:${ports.http}/x?y=1`, { redirect: "manual" })
    expect([plain.status, plain.headers.get("location")]).toEqual([301, "https://127.0.0.1/x?y=1"])
  })

  it("sends each security header once, and the application's own where it has one", async () => {
    const { headers, raw } = await get("api.therxspot.com", "/store/x")
    const names = raw.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase())
    for (const name of ["strict-transport-security", "x-content-type-options", "x-frame-options"])
      expect(names.filter((one) => one === name)).toHaveLength(1)
    expect(headers["x-frame-options"]).toBe("DENY")
  })

  it.each([
    ["TLS 1.1", { maxVersion: "TLSv1.1", ciphers: "ALL:@SECLEVEL=0" }],
    ["a cipher without forward secrecy", { maxVersion: "TLSv1.2", ciphers: "AES128-GCM-SHA256" }],
    ["a cipher of another age", { maxVersion: "TLSv1.2", ciphers: "ECDHE-RSA-AES128-SHA" }],
  ] as const)("refuses %s", async (_what, offered) => {
    const socket = shake({ ...offered, minVersion: "TLSv1", rejectUnauthorized: false, port: ports.https })
    await expect(once(socket, "secureConnect")).rejects.toThrow()
  })

  it("names each request itself, whatever a visitor calls it, as in its own log", async () => {
    const { body } = await get("api.therxspot.com", "/store/named", {
      "x-request-id": "made-up-by-a-stranger",
    })
    const { id } = JSON.parse(body)
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    await eventually(async () =>
      expect(readFileSync(path.join(folder, "access.log"), "utf8")).toMatch(
        new RegExp(`"GET /store/named HTTP/1.1" 200 .* id=${id}\\n`),
      ),
    )
  })

  it("limits the API but never /health, and keeps /metrics to itself", async () => {
    const many = (url: string) =>
      Promise.all(Array.from({ length: 200 }, () => get("api.therxspot.com", url)))
    const health = await many("/health")
    expect(new Set(health.map(({ status }) => status))).toEqual(new Set([200]))
    const api = await many("/store/x")
    expect(new Set(api.map(({ status }) => status))).toEqual(new Set([200, 429]))
    expect((await get("api.therxspot.com", "/metrics")).status).toBe(404)
  })

  it("asks the other process when one is gone", async () => {
    const [first] = servers
    first.closeAllConnections()
    await new Promise((resolve) => first.close(resolve))
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => get("api.therxspot.com", "/health/ready")),
    )
    expect(answers.map(({ status, body }) => [status, JSON.parse(body).name])).toEqual(
      Array(10).fill([200, "web_b"]),
    )
  })
})
