import { z } from "@medusajs/framework/zod"
import { US_STATES } from "../../../../../lib/us-states"

const text = (most: number) =>
  z.string("must be text").trim().min(1, "must not be empty").max(most, `must be at most ${most} characters`)

const states = z
  .array(
    z
      .string()
      .toUpperCase()
      .refine((state) => US_STATES.includes(state), { message: "must be a US state such as CA" }),
    "must be a list of states",
  )
  .transform((list) => [...new Set(list)].sort())

const fields = {
  name: text(120),
  serviceable_states: states,
  address: text(300).nullish(),
  phone: text(40).nullish(),
  email: z.email("must be an e-mail address").max(254, "must be at most 254 characters").nullish(),
}

export const AdminCreateLocation = z.strictObject(fields)

export const AdminChangeLocation = z
  .strictObject({ ...fields, status: z.enum(["active", "inactive"], "must be active or inactive") })
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, { message: "needs something to change" })
