import "server-only"
import { NextResponse } from "next/server"
import { env } from "@/lib/env"
import { visitorAddress } from "@/lib/request-context"
import { backendErrorSchema, UNREACHABLE, type BackendErrorBody } from "./backend-error"

type StreamCall = {
  method: "GET" | "POST"
  host: string | null
  headers: Record<string, string>
  body?: ReadableStream<Uint8Array> | null
  signal: AbortSignal
}

/** What of an answer with a document in it reaches the browser. */
const PASSED_ON = ["content-type", "content-length", "content-disposition"]

/** Long enough for 10 MB over a slow line. */
const TIMEOUT_MS = 10 * 60_000

/** A call whose body streams either way. Nothing of it is kept here: documents never lie in this server's memory. */
export async function streamBackend(path: string, call: StreamCall): Promise<Response | null> {
  const { backend_url, shared_secret } = env()
  const visitor = await visitorAddress()
  const options: RequestInit & { duplex?: "half" } = {
    method: call.method,
    redirect: "error",
    cache: "no-store",
    signal: AbortSignal.any([call.signal, AbortSignal.timeout(TIMEOUT_MS)]),
    headers: {
      accept: "application/json",
      ...(call.host ? { "x-tenant-host": call.host } : {}),
      ...(shared_secret ? { "x-storefront-secret": shared_secret } : {}),
      ...(visitor ? { "x-visitor-address": visitor } : {}),
      ...call.headers,
    },
    ...(call.body ? { body: call.body, duplex: "half" as const } : {}),
  }
  return fetch(`${backend_url}${path}`, options).catch(() => null)
}

const PRIVATE = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" }

export const refuse = (status: number, { code, message, issues }: BackendErrorBody): NextResponse =>
  NextResponse.json({ code, message, issues }, { status, headers: PRIVATE })

export const unreachable = (): NextResponse => refuse(503, UNREACHABLE)

/** The backend's refusal in the shape every page of ours reads. */
export async function passRefusal(response: Response): Promise<NextResponse> {
  return refuse(response.status, backendErrorSchema.parse(await response.json().catch(() => null)))
}

/** A document on its way to the browser. */
export function passDocument(response: Response): Response {
  const kept = PASSED_ON.flatMap((name): [string, string][] => {
    const value = response.headers.get(name)
    return value ? [[name, value]] : []
  })
  return new Response(response.body, { headers: { ...Object.fromEntries(kept), ...PRIVATE } })
}
