import "server-only"
import { cookies } from "next/headers"
import { z } from "zod"
import { isHttps } from "@/lib/request-context"
import { callBackend } from "./backend"
import { hostFor } from "./login"
import { bearer, writeSession, type Actor } from "./session"

/** The password's answer: a whole sign-in, or half of one with what it waits for. */
export const signedInSchema = z.object({
  token: z.string().min(1),
  mfa_challenge: z.object({ id: z.string() }).optional(),
})

export type SignedIn = z.infer<typeof signedInSchema>

const COOKIE = { patient: "rx_patient_step", member: "rx_member_step" }
/** As long as the backend waits for the code, seconds. */
const WAITS = 300
const tokenSchema = z.object({ token: z.string().min(1) })

/** Keeps half a sign-in on the server until the code is entered. */
export async function keepHalf(actor: Actor, { token, mfa_challenge }: SignedIn): Promise<void> {
  const jar = await cookies()
  jar.set(COOKIE[actor], JSON.stringify([mfa_challenge?.id, token]), {
    httpOnly: true,
    sameSite: "lax",
    secure: await isHttps(),
    path: "/",
    maxAge: WAITS,
  })
}

async function readHalf(actor: Actor): Promise<[id: string, token: string] | null> {
  const kept = (await cookies()).get(COOKIE[actor])?.value
  try {
    return z.tuple([z.string(), z.string()]).parse(JSON.parse(kept ?? ""))
  } catch {
    return null
  }
}

export const isHalfSignedIn = async (actor: Actor): Promise<boolean> => (await readHalf(actor)) !== null

/** The second half. False when it came too late and the password is asked for again; throws a refusal of the code. */
export async function finishSignIn(actor: Actor, method: string, code: string): Promise<boolean> {
  const half = await readHalf(actor)
  if (!half) return false
  const [id, token] = half
  const answer = await callBackend(`/auth/mfa/challenges/${encodeURIComponent(id)}/verify`, {
    method: "POST",
    host: await hostFor(actor),
    headers: bearer(token),
    body: { method, code },
    schema: tokenSchema,
  })
  await writeSession(actor, answer.token)
  const jar = await cookies()
  jar.delete(COOKIE[actor])
  return true
}
