import { z } from "@medusajs/framework/zod"
import { US_STATES } from "../../../lib/us-states"
import { LICENSE_WATCH } from "../../../modules/consultation/license-watch"
import { pageFields } from "../../utils/validate"

export const AdminListClinicians = z.object({
  ...pageFields,
  q: z.string().trim().max(100, "must be at most 100 characters").optional(),
  status: z.enum(["active", "inactive"], "must be active or inactive").optional(),
  business_id: z.string().optional(),
  license: z.enum(LICENSE_WATCH, "must be expiring or expired").optional(),
})

const text = (most: number) =>
  z.string().trim().min(1, "must not be empty").max(most, `must be at most ${most} characters`)

const inFuture = z.iso
  .datetime({ offset: true, error: "must be an ISO 8601 time such as 2030-06-30T00:00:00Z" })
  .transform((time) => new Date(time))
  .refine((time) => time.getTime() > Date.now(), { message: "must lie in the future" })

export const AdminRenewLicense = z.strictObject({
  state: z
    .string()
    .trim()
    .toUpperCase()
    .refine((state) => US_STATES.includes(state), { message: "must be a US state such as CA" }),
  number: text(60),
  expires_at: inFuture,
})

/** `business_id` is a business's, or "platform" for a clinician who serves every business. */
export const AdminCreateClinician = z.strictObject({
  business_id: text(60),
  email: z.email("must be an e-mail address").max(254, "must be at most 254 characters"),
  first_name: text(80),
  last_name: text(80),
  title: text(20).optional(),
  npi: z
    .string()
    .regex(/^\d{10}$/, "must be ten digits")
    .optional(),
  licenses: z
    .array(AdminRenewLicense)
    .min(1, "must name at least one licence")
    .max(60, "must name at most 60 licences")
    .refine((list) => new Set(list.map(({ state }) => state)).size === list.length, {
      message: "must name each state once",
    }),
})
