import { z } from "@medusajs/framework/zod"

export const SignOutRequest = z.strictObject({
  /** Also where this login is signed in elsewhere. */
  everywhere: z.boolean("must be true or false").default(false),
})
export type SignOutRequestType = z.infer<typeof SignOutRequest>
