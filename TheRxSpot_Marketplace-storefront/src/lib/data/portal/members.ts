import "server-only"
import { z } from "zod"
import { callAsMember } from "./call"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
const memberSchema = z.object({
  id: z.string(),
  email: z.string(),
  first_name: text,
  last_name: text,
  role: z.string(),
  status: z.string(),
})
const listSchema = z.object({ members: z.array(memberSchema) })

export type Member = z.infer<typeof memberSchema>

/** Everybody who works for the business or is invited to. */
export async function listMembers(business_id: string): Promise<Member[]> {
  return (await callAsMember("/tenant/members", { business_id, schema: listSchema })).members
}

/** Takes the second step of a member who lost their phone away; they are signed out and told. */
export async function resetSecondStep(business_id: string, id: string): Promise<void> {
  await callAsMember(`/tenant/members/${encodeURIComponent(id)}/reset-second-step`, {
    method: "POST",
    business_id,
    schema: z.unknown(),
  })
}

/** Invites an address, or mails an open invitation again. Owners and admins only. */
export async function inviteMember(business_id: string, email: string, role: string): Promise<void> {
  await callAsMember("/tenant/members", {
    method: "POST",
    business_id,
    body: { email, role },
    schema: z.unknown(),
  })
}
