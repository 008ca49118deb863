import "server-only"
import { z } from "zod"
import { requirePlatform } from "@/lib/request-context"
import { callBackend } from "./backend"
import { BackendError } from "./backend-error"
import { bearer, clearSession, readSession, type Actor } from "./session"
import { requireTenant } from "./tenant"

/** What the backend calls the two who sign in here. */
export const BACKEND_ACTOR = { patient: "customer", member: "member" } as const

/** The store a patient stands in, or none on the platform's own host; a 404 for an actor on the other's host. */
export async function hostFor(actor: Actor): Promise<string | null> {
  if (actor === "patient") return (await requireTenant()).hostname
  await requirePlatform()
  return null
}

/** Has a link mailed, if the address has a login; the answer is the same if it has none. */
export async function askForNewPassword(actor: Actor, email: string): Promise<void> {
  await callBackend(`/auth/${BACKEND_ACTOR[actor]}/emailpass/reset-password`, {
    method: "POST",
    host: await hostFor(actor),
    body: { identifier: email },
    schema: z.unknown(),
  })
}

/** Changes the password and signs out everywhere. Throws a 401 for a link that was used or is too old. */
export async function changePassword(actor: Actor, token: string, password: string): Promise<void> {
  await callBackend(`/auth/${BACKEND_ACTOR[actor]}/emailpass/update`, {
    method: "POST",
    host: await hostFor(actor),
    headers: bearer(token),
    body: { password },
    schema: z.unknown(),
  })
}

/** Ends the token at the backend and forgets it here; with `everywhere`, wherever else this login is signed in too. */
export async function signOut(actor: Actor, { everywhere = false } = {}): Promise<void> {
  const token = await readSession(actor)
  await clearSession(actor)
  if (!token) return
  try {
    await callBackend("/auth/sign-out", {
      method: "POST",
      host: await hostFor(actor),
      headers: bearer(token),
      body: { everywhere },
      schema: z.unknown(),
    })
  } catch (error) {
    // A backend that is away must not keep anybody signed in here; the token ends by itself within the half hour.
    if (!(error instanceof BackendError) || everywhere) throw error
  }
}
