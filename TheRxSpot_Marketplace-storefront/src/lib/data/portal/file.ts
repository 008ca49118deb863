import "server-only"
import { env } from "@/lib/env"
import { visitorAddress } from "@/lib/request-context"
import { bearer, readSession } from "../session"

const TIMEOUT_MS = 30_000
const KEPT = ["content-type", "content-disposition"]

/** A file of the backend, handed through as it is to the signed-in member; what is refused stays refused. Never stored. */
export async function memberFile(path: string, business_id: string): Promise<Response> {
  const { backend_url, shared_secret } = env()
  const visitor = await visitorAddress()
  const answer = await fetch(`${backend_url}${path}`, {
    redirect: "error",
    cache: "no-store",
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: {
      "x-business-id": business_id,
      ...(shared_secret ? { "x-storefront-secret": shared_secret } : {}),
      ...(visitor ? { "x-visitor-address": visitor } : {}),
      ...bearer(await readSession("member")),
    },
  })
  const headers = new Headers({ "cache-control": "private, no-store" })
  for (const name of KEPT) {
    const value = answer.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(answer.body, { status: answer.status, headers })
}
