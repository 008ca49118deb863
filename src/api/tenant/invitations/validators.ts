import { z } from "@medusajs/framework/zod"

const name = z
  .string("is required")
  .trim()
  .min(1, "must not be empty")
  .max(100, "must have at most 100 characters")

export const AcceptInvitation = z.strictObject({
  token: z
    .string("is required")
    .min(20, "is not the token of an invitation")
    .max(100, "is not the token of an invitation"),
  first_name: name,
  last_name: name,
  password: z
    .string("is required")
    .min(12, "must have at least 12 characters")
    .max(200, "must have at most 200 characters"),
})

export type AcceptInvitationType = z.infer<typeof AcceptInvitation>
