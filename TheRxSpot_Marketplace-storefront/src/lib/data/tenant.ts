import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { tenantHost } from "@/lib/request-context"
import { ttlCache } from "@/lib/ttl-cache"
import { callBackend } from "./backend"
import { orNull } from "./backend-error"

const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)

const tenantSchema = z.object({
  business: z.object({ id: z.string(), handle: z.string(), name: z.string(), status: z.string() }),
  hostname: z.string(),
  publishable_api_key_token: z.string(),
  theme: z.object({
    // Only https pictures, or a path of our own: a logo is somebody else's text put into our page.
    logo_url: text.transform((url) => (url && /^(https:\/\/|\/(?!\/))/.test(url) ? url : null)),
    primary_color: z.string(),
    secondary_color: z.string(),
    radius: z.enum(["sharp", "soft", "round"]).catch("soft"),
    tagline: text,
  }),
  support: z.object({ email: text, phone: text, address: text }),
  serviceable_states: z.array(z.string()),
  region_id: text,
  currency_code: z.string(),
  flags: z.object({ checkout_enabled: z.boolean() }),
})

const answerSchema = z.union([
  z.object({ tenant: tenantSchema }),
  z.object({ platform: z.literal(true) }).transform(() => ({ tenant: null })),
])

export type Tenant = z.infer<typeof tenantSchema>

/*
 * Not the framework's own fetch cache: that keeps the last good answer for as long as new ones are 404s, and a
 * suspended business must disappear. Bounded, because anybody can point any hostname at us.
 */
const tenants = ttlCache<Tenant | null>({ ttl_ms: 10_000, stale_ms: 300_000, max: 5_000 })

/** The tenant of this request, or null on the platform's hosts and for unknown or suspended ones. */
export const getTenant = cache(async (): Promise<Tenant | null> => {
  const host = await tenantHost()
  return host ? tenants(host, () => loadTenant(host)) : null
})

async function loadTenant(host: string): Promise<Tenant | null> {
  const answer = await orNull(callBackend("/internal/tenant-config", { host, schema: answerSchema }))
  return answer?.tenant ?? null
}

/** As {@link getTenant}, but the request ends in a 404 without one. First line of every store page. */
export async function requireTenant(): Promise<Tenant> {
  return (await getTenant()) ?? notFound()
}
