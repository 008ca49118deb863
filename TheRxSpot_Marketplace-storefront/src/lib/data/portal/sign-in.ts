import "server-only"
import { signedInSchema, type SignedIn } from "../sign-in-step"
import { callAsMember } from "./call"
import { meSchema } from "./me"

/** A member's sign-in, or half of one where a second step follows. Throws a 401 when the password is wrong. */
export async function signInMember(email: string, password: string): Promise<SignedIn> {
  return callAsMember("/auth/member/emailpass", {
    method: "POST",
    body: { email, password },
    schema: signedInSchema,
  })
}

/** Whether this token opens the portal: a patient's login has the same password but no membership. Throws a 401 if not. */
export async function checkMember(token: string): Promise<void> {
  await callAsMember("/tenant/me", { token, schema: meSchema })
}
