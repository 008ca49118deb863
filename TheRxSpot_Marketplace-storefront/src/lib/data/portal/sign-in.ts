import "server-only"
import { z } from "zod"
import { callAsMember } from "./call"
import { meSchema } from "./me"

// With two-step sign-in on, the password alone gives a token that opens nothing but the second step.
const tokenSchema = z.object({ token: z.string().min(1) })

/** A member's token, or null for a login that belongs to nobody here. Throws a 401 when the password is wrong. */
export async function signInMember(email: string, password: string): Promise<string> {
  const { token } = await callAsMember("/auth/member/emailpass", {
    method: "POST",
    body: { email, password },
    schema: tokenSchema,
  })
  return token
}

/** Whether this token opens the portal: a patient's login has the same password but no membership. Throws a 401 if not. */
export async function checkMember(token: string): Promise<void> {
  await callAsMember("/tenant/me", { token, schema: meSchema })
}
