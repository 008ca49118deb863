import { z } from "@medusajs/framework/zod"
import { BUSINESS_ATTENTION } from "../../../modules/business/attention"
import { pageFields } from "../../utils/validate"
import { businessName, color, logo } from "../hub/provision/validators"

const ORDERS = ["name", "-name", "created_at", "-created_at", "status", "-status"] as const

export const AdminListBusinesses = z.object({
  ...pageFields,
  q: z.string().trim().max(100, "must be at most 100 characters").optional(),
  status: z.enum(["active", "suspended"], "must be active or suspended").optional(),
  attention: z.enum(BUSINESS_ATTENTION, `must be one of ${BUSINESS_ATTENTION.join(", ")}`).optional(),
  order: z.enum(ORDERS, `must be one of ${ORDERS.join(", ")}`).default("name"),
})

const email = z.email("must be an e-mail address").max(254, "must be at most 254 characters").nullable()

/** No credentials: an address is shown to operators and ends up in logs of proxies. */
const isPlain = (url: string): boolean => {
  if (!URL.canParse(url)) return true
  const { username, password } = new URL(url)
  return username === "" && password === ""
}

const webhook = z
  .url({ protocol: /^https$/, error: "must be an https:// address" })
  .max(2048, "must be at most 2048 characters")
  .refine((url) => isPlain(url), "must not contain a user name or password")
  .nullable()

const yesOrNo = z.boolean("must be true or false").nullable()

const theme = z
  .strictObject({
    logo_url: logo.nullable(),
    primary_color: color,
    secondary_color: color,
    radius: z.enum(["sharp", "soft", "round"], "must be sharp, soft or round"),
    tagline: z.string().trim().max(160, "must be at most 160 characters").nullable(),
  })
  .partial()

/** Null removes a setting: then the platform's own default counts. */
export const AdminChangeBusiness = z
  .strictObject({
    name: businessName.optional(),
    theme: theme.optional(),
    settings: z
      .strictObject({
        fulfillment_webhook_url: webhook,
        fulfillment_email: email,
        ops_email: email,
        accepting_cases: yesOrNo,
        deliveries_paused: yesOrNo,
      })
      .partial()
      .optional(),
  })
  .refine(
    ({ name, theme, settings }) => name !== undefined || theme !== undefined || settings !== undefined,
    {
      message: "needs a name, a theme or settings",
    },
  )

export const AdminSuspendBusiness = z.strictObject({
  reason: z
    .string("say why, for the next operator")
    .trim()
    .min(5, "say why in at least 5 characters")
    .max(500, "must be at most 500 characters"),
})
