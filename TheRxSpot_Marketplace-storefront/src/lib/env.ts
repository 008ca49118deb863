import { z } from "zod"

const minutes = z.coerce.number().int().min(2).max(1440)

const schema = z.object({
  BACKEND_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:9000"),
  STOREFRONT_SHARED_SECRET: z.string().default(""),
  PLATFORM_HOSTNAMES: z.string().default("localhost,127.0.0.1"),
  SESSION_IDLE_STORE: minutes.default(30),
  SESSION_IDLE_PORTAL: minutes.default(15),
  TRUST_PROXY: z.coerce.number().int().min(1).max(10).default(1),
  STRIPE_PUBLISHABLE_KEY: z
    .string()
    .regex(/^pk_[\w-]{1,200}$/, "must be Stripe's publishable key, pk_…")
    .optional(),
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
})

export type StorefrontEnv = {
  backend_url: string
  shared_secret: string
  platform_hostnames: readonly string[]
  /** Minutes without a touch of the page after which somebody is signed out. */
  idle_minutes: { patient: number; member: number }
  trust_proxy: number
  /** Patients pay by card at checkout where it is set; else the business collects the payment. */
  stripe_key: string | null
  is_production: boolean
}

let parsed: StorefrontEnv | undefined

/**
 * The storefront's configuration, parsed once on first use (so that `next build` needs none of it).
 * Throws with the names, never the values, of everything that is wrong.
 */
export function env(): StorefrontEnv {
  parsed ??= parseEnv(process.env)
  return parsed
}

/** Pure part of {@link env}; an empty variable counts as not set. */
export function parseEnv(source: Record<string, string | undefined>): StorefrontEnv {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
  const result = schema.safeParse(given)
  if (!result.success) {
    const names = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
    throw new Error(`The storefront's configuration is wrong.\n${names.join("\n")}`)
  }
  const value = result.data
  return Object.freeze({
    backend_url: value.BACKEND_URL.replace(/\/+$/, ""),
    shared_secret: value.STOREFRONT_SHARED_SECRET,
    platform_hostnames: value.PLATFORM_HOSTNAMES.split(",")
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name.length > 0),
    idle_minutes: { patient: value.SESSION_IDLE_STORE, member: value.SESSION_IDLE_PORTAL },
    trust_proxy: value.TRUST_PROXY,
    stripe_key: value.STRIPE_PUBLISHABLE_KEY ?? null,
    is_production: value.NODE_ENV === "production",
  })
}
