import "server-only"
import { env } from "@/lib/env"
import { bearer, readSession } from "../session"

/** A file of the backend's, handed on as it comes: its type, its name, its bytes; a refusal keeps its status. */
export async function downloadAsMember(path: string, business_id: string): Promise<Response> {
  const { backend_url, shared_secret } = env()
  const answer = await fetch(`${backend_url}${path}`, {
    redirect: "error",
    cache: "no-store",
    headers: {
      "x-business-id": business_id,
      ...(shared_secret ? { "x-storefront-secret": shared_secret } : {}),
      ...bearer(await readSession("member")),
    },
  })
  if (!answer.ok) return new Response(null, { status: answer.status })
  const headers = new Headers({ "cache-control": "no-store" })
  for (const name of ["content-type", "content-disposition"]) {
    const value = answer.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(answer.body, { headers })
}
