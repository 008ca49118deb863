import "server-only"
import { z } from "zod"
import { callBackend } from "./backend"
import { hostFor } from "./login"
import { bearer, readSession, type Actor } from "./session"

const factorSchema = z.object({ id: z.string(), status: z.string() })
const listSchema = z.object({ mfa_factors: z.array(factorSchema) })
const startSchema = z.object({ mfa_factor: factorSchema, secret: z.string(), otpauth_url: z.string() })
const codesSchema = z.object({ recovery_codes: z.array(z.string()) })

type Call<T extends z.ZodType> = { schema: T; method?: "POST" | "DELETE"; body?: unknown }

async function call<T extends z.ZodType>(actor: Actor, path: string, request: Call<T>): Promise<z.output<T>> {
  return callBackend(`/auth/mfa/${path}`, {
    ...request,
    host: await hostFor(actor),
    headers: bearer(await readSession(actor)),
  })
}

/** The second step in use, or null. */
export async function findSecondStep(actor: Actor): Promise<string | null> {
  const { mfa_factors } = await call(actor, "factors", { schema: listSchema })
  return mfa_factors.find(({ status }) => status === "enabled")?.id ?? null
}

/** Begins to set one up; an earlier beginning that was given up is forgotten. */
export async function startSecondStep(actor: Actor, label: string) {
  const { mfa_factors } = await call(actor, "factors", { schema: listSchema })
  for (const { id, status } of mfa_factors)
    if (status === "pending")
      await call(actor, `factors/${id}`, { method: "DELETE", body: {}, schema: z.unknown() })
  return call(actor, "factors", { method: "POST", body: { provider: "totp", label }, schema: startSchema })
}

/** Turns it on with the first code; answers the recovery codes, which are shown this once. */
export async function confirmSecondStep(actor: Actor, id: string, code: string): Promise<string[]> {
  const path = `factors/${encodeURIComponent(id)}/verify`
  await call(actor, path, { method: "POST", body: { code }, schema: z.unknown() })
  const made = await call(actor, "recovery-codes", { method: "POST", body: {}, schema: codesSchema })
  return made.recovery_codes
}

/** Turns it off; every sign-in of this login ends. */
export async function dropSecondStep(actor: Actor, id: string, code: string): Promise<void> {
  const body = { method: "totp", code }
  await call(actor, `factors/${encodeURIComponent(id)}`, { method: "DELETE", body, schema: z.unknown() })
}
