import { z } from "zod"

const schema = z.object({
  BACKEND_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:9000"),
  STOREFRONT_SHARED_SECRET: z.string().default(""),
  PLATFORM_HOSTNAMES: z.string().default("localhost,127.0.0.1"),
  TRUST_PROXY: z.coerce.number().int().min(1).max(10).default(1),
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
})

export type StorefrontEnv = {
  backend_url: string
  shared_secret: string
  platform_hostnames: readonly string[]
  trust_proxy: number
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
    trust_proxy: value.TRUST_PROXY,
    is_production: value.NODE_ENV === "production",
  })
}
