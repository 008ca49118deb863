import "server-only"
import { cookies } from "next/headers"
import { env } from "@/lib/env"
import { isHttps } from "@/lib/request-context"

/** One name an actor, so that a patient and a member in one browser never mix. */
const COOKIE = { patient: "rx_patient", member: "rx_member" } as const

export type Actor = keyof typeof COOKIE

/** The actor's token, or null. It stays on the server: the cookie is HttpOnly and belongs to this host alone. */
export async function readSession(actor: Actor): Promise<string | null> {
  return (await cookies()).get(COOKIE[actor])?.value ?? null
}

/**
 * The cookie ends when the page's own sign-off timer does, whether or not the page is still there to run it. Only in
 * Server Actions and route handlers: a page cannot set cookies.
 */
export async function writeSession(actor: Actor, token: string): Promise<void> {
  const jar = await cookies()
  jar.set(COOKIE[actor], token, {
    httpOnly: true,
    sameSite: "lax",
    secure: await isHttps(),
    path: "/",
    maxAge: env().idle_minutes[actor] * 60,
  })
}

export async function clearSession(actor: Actor): Promise<void> {
  const jar = await cookies()
  jar.delete(COOKIE[actor])
}

/** `Bearer` header of a token, or nothing. */
export function bearer(token: string | null): Record<string, string> {
  return token ? { authorization: `Bearer ${token}` } : {}
}
