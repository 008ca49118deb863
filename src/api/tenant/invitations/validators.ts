import { z } from "@medusajs/framework/zod"

const name = z.string().trim().min(1, "must not be empty").max(100)

export const AcceptInvitation = z.strictObject({
  token: z.string().min(20).max(100),
  first_name: name,
  last_name: name,
  password: z.string().min(12, "must have at least 12 characters").max(200),
})

export type AcceptInvitationType = z.infer<typeof AcceptInvitation>
