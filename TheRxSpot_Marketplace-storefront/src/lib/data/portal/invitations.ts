import "server-only"
import { z } from "zod"
import { callAsMember } from "./call"

export type Acceptance = { token: string; first_name: string; last_name: string; password: string }

const answerSchema = z.object({ member: z.object({ email: z.string() }) })

/** Joins a business and answers the login's address. Throws 404 for a used or expired invitation, 401 for a known login's wrong password. */
export async function acceptInvitation(acceptance: Acceptance): Promise<string> {
  const answer = await callAsMember("/tenant/invitations/accept", {
    method: "POST",
    body: acceptance,
    schema: answerSchema,
  })
  return answer.member.email
}
