import { eventually } from "../../http/dispatch/support/eventually"
import type { BackendProcess } from "./backend-process"

/** Security headers and size limits as every answer of a real process has them, whoever gives it. */
export function headerSpecs(url: () => string, backend: () => BackendProcess): void {
  const ask = (path: string, init?: RequestInit) => fetch(url() + path, init)

  it.each([
    ["ours", "/health", 200],
    ["Medusa's refusal of a stranger", "/admin/products", 401],
    ["Medusa's refusal without a key", "/store/products", 400],
    ["an unknown path", "/nothing/here", 404],
  ])("hardens %s", async (_whose, path, status) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-security-policy": expect.stringContaining("default-src 'none'"),
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    })
    expect(answer.headers.has("x-powered-by")).toBe(false)
  })

  it("hardens a preflight, and lets no cache keep what is private", async () => {
    const preflight = await ask("/store/products", { method: "OPTIONS" })
    expect(preflight.headers.get("x-content-type-options")).toBe("nosniff")
    expect(preflight.headers.has("x-powered-by")).toBe(false)
    for (const path of ["/tenant/consultations", "/auth/session", "/store/customers/me"]) {
      expect((await ask(path)).headers.get("cache-control")).toBe("no-store")
    }
  })

  it("names each request, logs it once, and never its query", async () => {
    const headers = { "x-request-id": "made-up-by-a-stranger" }
    const answer = await ask("/store/products?q=Very+Private+Person", { headers })
    const id = answer.headers.get("x-request-id") ?? ""
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    const lines = () =>
      backend()
        .output.split("\n")
        .filter((line) => line.includes(id))
    await eventually(async () => expect(lines()).toHaveLength(1))
    expect(lines()[0]).toContain("GET /store/products 400")
    expect(backend().output).not.toMatch(/Very.Private.Person/)
  })

  it("refuses a body beyond its limit", async () => {
    const body = JSON.stringify({ email: "a".repeat(110 * 1024) })
    const headers = { "content-type": "application/json" }
    const answer = await ask("/auth/customer/emailpass", { method: "POST", headers, body })
    expect(answer.status).toBe(413)
    expect(JSON.parse(await answer.text())).toMatchObject({ code: "TOO_LARGE" })
  })
}
