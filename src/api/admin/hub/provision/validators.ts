import { z } from "@medusajs/framework/zod"
import { validateHandle } from "../../../../lib/hostnames"
import { env } from "../../../../utils/env-validator"
import type { ProvisionBusinessInput } from "../../../../workflows/hub/types"

const required =
  (what: string) =>
  ({ input }: { input?: unknown }) =>
    input === undefined ? "is required" : `must be ${what}`

const handle = z.string({ error: required("text") }).superRefine((value, context) => {
  const verdict = validateHandle(value, env.PLATFORM_HOSTNAMES)
  if (!verdict.ok) context.addIssue({ code: "custom", message: verdict.message })
})

export const businessName = z
  .string({ error: required("text") })
  .trim()
  .min(1, "must not be empty")
  .max(120, "must have at most 120 characters")
  // It goes into the subject of e-mails.
  .regex(/^\P{Cc}*$/u, "must not contain control characters")

const email = z
  .email({ error: required("an e-mail address") })
  .max(254, "must have at most 254 characters")
  .transform((value) => value.toLowerCase())

export const logo = z
  .string({ error: "must be text" })
  .max(2048, "must have at most 2048 characters")
  .refine(
    (value) => URL.canParse(value) && new URL(value).protocol === "https:",
    "must be an https:// address",
  )

export const color = z
  .string({ error: "must be text" })
  .regex(/^#[0-9a-f]{6}$/i, "must be a colour such as #2A4B5C")

const NOT_AN_OBJECT = {
  error: (issue: { code?: string }) => (issue.code === "invalid_type" ? "must be a JSON object" : undefined),
}

/** What a new business is made of; look and logo may be left out. The Hub and operators say the same. */
const newBusinessFields = {
  handle,
  business_name: businessName,
  owner_email: email,
  logo_url: logo.nullish(),
  primary_color: color.nullish(),
  secondary_color: color.nullish(),
}

/** The Hub's body (CONTRACTS §3). */
export const HubProvisionBody: z.ZodType<ProvisionBusinessInput & { schema_version: 1 }> = z.strictObject(
  { schema_version: z.literal(1, { error: required("1") }), ...newBusinessFields },
  NOT_AN_OBJECT,
)

/** An operator's body for the same. */
export const AdminCreateBusiness: z.ZodType<ProvisionBusinessInput> = z.strictObject(
  newBusinessFields,
  NOT_AN_OBJECT,
)
