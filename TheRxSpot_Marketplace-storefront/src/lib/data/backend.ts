import "server-only"
import type { z } from "zod"
import { env } from "@/lib/env"
import { visitorAddress, visitorAgent } from "@/lib/request-context"
import { BackendError, backendErrorSchema, UNREACHABLE } from "./backend-error"

type CallOptions<T extends z.ZodType> = {
  schema: T
  method?: "GET" | "POST" | "DELETE"
  /** The visitor's hostname, from the proxy. The backend believes it because of the shared secret. */
  host: string | null
  body?: unknown
  headers?: Record<string, string>
  /** Seconds and tags for public answers of one tenant. Left out: never cached, which is right for all patient data. */
  cache?: { revalidate: number; tags: string[] }
}

const TIMEOUT_MS = 15_000

/**
 * The one way to the backend. Answers are parsed, not believed; refusals become {@link BackendError} with the
 * backend's stable code; no answer at all becomes the code `UNREACHABLE`. Never logs bodies: they hold health data.
 */
export async function callBackend<T extends z.ZodType>(
  path: string,
  options: CallOptions<T>,
): Promise<z.output<T>> {
  const { backend_url, shared_secret } = env()
  // Never with a cached answer: it is for all visitors, and a header of its own would make a copy for each of them.
  const visitor = options.cache ? null : await visitorAddress()
  const agent = options.cache ? null : await visitorAgent()
  const response = await fetch(`${backend_url}${path}`, {
    method: options.method ?? "GET",
    redirect: "error",
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: {
      accept: "application/json",
      ...(options.host ? { "x-tenant-host": options.host } : {}),
      ...(shared_secret ? { "x-storefront-secret": shared_secret } : {}),
      ...(visitor ? { "x-visitor-address": visitor } : {}),
      ...(agent ? { "user-agent": agent } : {}),
      ...(options.body === undefined ? {} : { "content-type": "application/json" }),
      ...options.headers,
    },
    body: options.body === undefined ? undefined : JSON.stringify(options.body),
    ...(options.cache ? { next: options.cache } : { cache: "no-store" as const }),
  }).catch(() => {
    throw new BackendError(503, UNREACHABLE)
  })

  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw new BackendError(response.status, backendErrorSchema.parse(body))
  const parsed = options.schema.safeParse(body)
  if (!parsed.success) {
    const where = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ")
    throw new BackendError(502, {
      code: "UNEXPECTED_ANSWER",
      message: `Unexpected answer from ${path.split("?")[0]}: ${where}`,
    })
  }
  return parsed.data
}
