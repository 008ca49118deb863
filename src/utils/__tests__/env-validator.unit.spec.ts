import { readFileSync } from "node:fs"
import path from "node:path"
import { parseEnv } from "node:util"
import { EnvironmentError, validateEnv } from "../env-validator"
import { variables } from "../env/variables"

const KEY = "5b1e0c93a7d24f68".repeat(4)
const secret = (seed: string) => `${seed}-${"k7Qz9pLw2RxT5vNb".repeat(5)}`

const PRODUCTION = {
  NODE_ENV: "production",
  DATABASE_URL: "postgresql://rx:pw@db:5432/therxspot",
  REDIS_URL: "redis://redis:6379",
  JWT_SECRET: secret("jwt"),
  COOKIE_SECRET: secret("cookie"),
  STORE_CORS: "https://*.therxspot.com",
  ADMIN_CORS: "https://admin.therxspot.com",
  AUTH_CORS: "https://*.therxspot.com",
  ENCRYPTION_KEY_CURRENT: KEY,
}

/** Every problem of a production start with these changes. */
function problems(changes: Record<string, string | undefined>): string[] {
  try {
    validateEnv({ ...PRODUCTION, ...changes }, { strict: true })
    return []
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    return error.problems
  }
}

describe("the configuration", () => {
  it("starts with what production needs, frozen and typed", () => {
    const env = validateEnv(PRODUCTION, { strict: true })
    expect(env).toMatchObject({
      PORT: 9000,
      WORKER_CONCURRENCY: 4,
      CHECKOUT_ENABLED: false,
      DATABASE_POOL_MIN: 5,
    })
    expect(Object.isFrozen(env)).toBe(true)
  })

  it("warns of a production without rate limits", () => {
    const warn = jest.fn()
    validateEnv({ ...PRODUCTION, ENABLE_RATE_LIMITS: "false" }, { strict: true, warn })
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("ENABLE_RATE_LIMITS"))
  })

  it("refuses a production without its audit log, and lets a measurement elsewhere go without", () => {
    expect(problems({ AUDIT_ENABLED: "false" })).toEqual([expect.stringContaining("AUDIT_ENABLED")])
    expect(problems({ AUDIT_ENABLED: "true" })).toEqual([])
    expect(validateEnv({ AUDIT_ENABLED: "false" }, { strict: false }).AUDIT_ENABLED).toBe(false)
  })

  it("wants backups under a key of their own", () => {
    expect(problems({ BACKUP_ENCRYPTION_KEY: KEY })).toEqual([
      expect.stringContaining("BACKUP_ENCRYPTION_KEY"),
    ])
    expect(problems({ BACKUP_ENCRYPTION_KEY: "7c".repeat(15) + "1f".repeat(17) })).toEqual([])
  })

  it("lists every mistake together, by name, without a secret's value", () => {
    const found = problems({
      JWT_SECRET: "hunter2",
      PORT: "http",
      REDIS_URL: "",
      ENABLE_AUTO_PAYOUTS: "perhaps",
    })
    expect(found.map((line) => line.split(":")[0])).toEqual([
      "PORT",
      "REDIS_URL",
      "JWT_SECRET",
      "ENABLE_AUTO_PAYOUTS",
    ])
    expect(found.join()).not.toContain("hunter2")
  })

  it.each(Object.keys(PRODUCTION).filter((name) => name !== "NODE_ENV"))(
    "does not start without %s",
    (name) => {
      expect(problems({ [name]: undefined })).toEqual([expect.stringMatching(`^${name}: `)])
    },
  )

  it.each([
    ["JWT_SECRET", "your_super_secret_jwt_key_at_least_128_characters_long_here_and_then_some_more"],
    ["COOKIE_SECRET", "a".repeat(80)],
    ["HUB_PROVISIONING_SECRET", "replace_me_with_a_long_random_secret"],
    ["OUTBOX_SIGNING_SECRET", "replace_me_with_a_long_random_secret"],
    ["DATABASE_URL", "mysql://db/therxspot"],
    ["STORE_CORS", "therxspot.com"],
    ["ENCRYPTION_KEY_CURRENT", "not-a-key"],
    ["ENCRYPTION_KEY_CURRENT", "0123456789abcdef".repeat(4)],
    ["ENCRYPTION_KEY_OLD", '["abc"]'],
    ["PLATFORM_HOSTNAMES", "https://therxspot.com/x"],
    ["PLATFORM_CNAME_TARGET", "https://domains.therxspot.com"],
    ["PLATFORM_CNAME_TARGET", "192.0.2.1"],
    ["DNS_SERVERS", "dns.example.com"],
    ["DNS_SERVERS", "192.0.2.1, 192.0.2.1:99999"],
    ["DOCUMENT_STORAGE_PROVIDER", "ftp"],
    ["LOG_LEVEL", "loud"],
    ["DATABASE_POOL_MIN", "50"],
    ["WORKER_CONCURRENCY", "0"],
    ["JOB_TIMEOUT", "-1"],
    ["FROM_EMAIL", "nobody"],
  ])("refuses %s=%s", (name, value) => {
    const found = problems({ [name]: value })
    expect(found).toEqual([expect.stringMatching(`^${name}: `)])
    expect(found[0]).not.toContain(value)
  })

  it("takes name servers as Node's resolver does", () => {
    const servers = "192.0.2.1,192.0.2.1:5353, 2001:db8::1,[2001:db8::1]:5353"
    const { DNS_SERVERS } = validateEnv({ ...PRODUCTION, DNS_SERVERS: servers }, { strict: true })
    expect(DNS_SERVERS).toEqual(["192.0.2.1", "192.0.2.1:5353", "2001:db8::1", "[2001:db8::1]:5353"])
  })

  it("warns of what is risky, in production only", () => {
    const warnings: string[] = []
    const warn = (line: string) => warnings.push(line)
    validateEnv({ ...PRODUCTION, PHI_ENCRYPTION_ENABLED: "false" }, { strict: true, warn })
    expect(warnings.join("\n")).toMatch(/HUB_PROVISIONING_SECRET[^]*OUTBOX_SIGNING_SECRET[^]*CLEAR TEXT/)
    warnings.length = 0
    validateEnv({}, { strict: false, warn })
    expect(warnings).toEqual([])
  })

  it("turns a wildcard origin into one label of that scheme", () => {
    const pattern = new RegExp(validateEnv(PRODUCTION, { strict: true }).STORE_CORS.slice(1, -1))
    expect(pattern.test("https://best-health.therxspot.com")).toBe(true)
    for (const origin of [
      "http://a.therxspot.com",
      "https://a.b.therxspot.com",
      "https://a.therxspot.com.evil.io",
    ]) {
      expect(pattern.test(origin)).toBe(false)
    }
  })
})

describe(".env.template", () => {
  const text = readFileSync(path.resolve(".env.template"), "utf8")

  it("names every variable once, and no other", () => {
    expect(Object.keys(parseEnv(text)).sort()).toEqual(Object.keys(variables).sort())
  })

  it("is a working development configuration as it stands", () => {
    expect(() => validateEnv(parseEnv(text), { strict: false })).not.toThrow()
  })
})
