import { z } from "@medusajs/framework/zod"
import { pageFields } from "../../utils/validate"

const ORDERS = ["name", "-name", "created_at", "-created_at", "status", "-status"] as const

export const AdminListBusinesses = z.object({
  ...pageFields,
  q: z.string().trim().max(100, "must be at most 100 characters").optional(),
  status: z.enum(["active", "suspended"], "must be active or suspended").optional(),
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

/** Null removes a setting: then the platform's own default counts. */
export const AdminChangeBusiness = z
  .strictObject({
    name: z.string().trim().min(1, "must not be empty").max(120, "must be at most 120 characters").optional(),
    settings: z
      .strictObject({ fulfillment_webhook_url: webhook, fulfillment_email: email, ops_email: email })
      .partial()
      .optional(),
  })
  .refine(({ name, settings }) => name !== undefined || settings !== undefined, {
    message: "needs a name or settings",
  })
