import "server-only"
import type { z } from "zod"
import { callBackend } from "./backend"
import { bearer, readSession } from "./session"
import type { Tenant } from "./tenant"

/**
 * A public answer of one tenant's store, kept half a minute under the cache tag `tenant:<id>:<topic>`; with no topic
 * it is not cached.
 */
export function callStore<T extends z.ZodType>(
  tenant: Tenant,
  path: string,
  schema: T,
  topic: string | null,
): Promise<z.output<T>> {
  return callBackend(path, {
    host: tenant.hostname,
    schema,
    headers: { "x-publishable-api-key": tenant.publishable_api_key_token },
    cache: topic ? { revalidate: 30, tags: [`tenant:${tenant.business.id}:${topic}`] } : undefined,
  })
}

type PatientCall<T extends z.ZodType> = {
  schema: T
  method?: "GET" | "POST" | "DELETE"
  body?: unknown
  headers?: Record<string, string>
  /** Instead of the cookie's, where it is not written yet. */
  token?: string
}

/** A call as the signed-in patient. Never cached. */
export async function callAsPatient<T extends z.ZodType>(
  tenant: Tenant,
  path: string,
  call: PatientCall<T>,
): Promise<z.output<T>> {
  const { token, headers, ...rest } = call
  return callBackend(path, {
    ...rest,
    host: tenant.hostname,
    headers: {
      ...headers,
      "x-publishable-api-key": tenant.publishable_api_key_token,
      ...bearer(token ?? (await readSession("patient"))),
    },
  })
}
