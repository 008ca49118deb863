import { ownHeaders, type Asked } from "../security-headers"

const headers = (path: string, changes: Partial<Asked> = {}) =>
  ownHeaders({ path, is_production: true, is_https: true, ...changes })

describe("an answer's security headers", () => {
  it("let nothing load from an answer that is no page", () => {
    expect(headers("/health")["Content-Security-Policy"]).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers("/application")["Content-Security-Policy"]).toContain("default-src 'none'")
  })

  it("let Medusa Admin run its own scripts and talk to its backend", () => {
    const policy = headers("/app/orders", { backend_origin: "https://api.example.com" })[
      "Content-Security-Policy"
    ]
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("connect-src 'self' https://api.example.com;")
    expect(policy).not.toMatch(/unsafe-eval|ws:/)
    expect(headers("/app", { is_production: false })["Content-Security-Policy"]).toContain("ws:")
  })

  it.each([
    "/tenant",
    "/tenant/consultations/consult_1",
    "/TENANT/me",
    "/store/consultations",
    "/store/customers/me",
    "/auth/member/emailpass",
    "/internal/tenant-config",
  ])("keep %s out of every cache", (path) => {
    expect(headers(path)["Cache-Control"]).toBe("no-store")
  })

  it.each(["/store/products", "/health", "/tenants", "/app"])("leave the caching of %s alone", (path) => {
    expect(headers(path)).not.toHaveProperty("Cache-Control")
  })

  it("insist on https only in production, and only where it is", () => {
    expect(headers("/health")["Strict-Transport-Security"]).toContain("max-age=31536000")
    expect(headers("/health", { is_https: false })).not.toHaveProperty("Strict-Transport-Security")
    expect(headers("/health", { is_production: false })).not.toHaveProperty("Strict-Transport-Security")
  })

  it("let other hosts show static files and nothing else", () => {
    expect(headers("/static/logo.png")["Cross-Origin-Resource-Policy"]).toBe("cross-origin")
    expect(headers("/store/products")["Cross-Origin-Resource-Policy"]).toBe("same-origin")
  })
})
