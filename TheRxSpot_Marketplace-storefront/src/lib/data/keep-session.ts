import "server-only"
import { NextResponse, type NextRequest } from "next/server"
import { z } from "zod"
import { callBackend } from "./backend"
import { BackendError } from "./backend-error"
import { signOut } from "./login"
import { bearer, readSession, writeSession, type Actor } from "./session"

const tokenSchema = z.object({ token: z.string().min(1) })
const NO_STORE = { "cache-control": "private, no-store" }

/** A page of ours on the same host asks; nobody else's may keep a session alive or end it. */
const isOurPage = (request: NextRequest): boolean =>
  ["same-origin", null].includes(request.headers.get("sec-fetch-site"))

/** Trades the token for one that lives on, because somebody touched the page: 204, or 401 when it is too late. */
export async function keepSession(actor: Actor, host: string | null, request: NextRequest) {
  const token = await readSession(actor)
  if (!token || !isOurPage(request)) return new NextResponse(null, { status: 401, headers: NO_STORE })
  try {
    const call = { method: "POST" as const, host, headers: bearer(token), schema: tokenSchema }
    await writeSession(actor, (await callBackend("/auth/token/refresh", call)).token)
    return new NextResponse(null, { status: 204, headers: NO_STORE })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    // A backend that is away for a moment signs nobody out.
    const status = error.is_signed_out ? 401 : 503
    return new NextResponse(null, { status, headers: NO_STORE })
  }
}

export async function endSession(actor: Actor, request: NextRequest) {
  if (isOurPage(request)) await signOut(actor)
  return new NextResponse(null, { status: 204, headers: NO_STORE })
}
