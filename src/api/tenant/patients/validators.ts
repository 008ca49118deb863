import { z } from "@medusajs/framework/zod"
import { pageFields } from "../../utils/validate"

export const TenantListPatients = z.object(pageFields)
export type TenantListPatientsType = z.infer<typeof TenantListPatients>

const looksLikePhone = (text: string) =>
  /^[+\d][\d ().-]*$/.test(text) && text.replace(/\D/g, "").length >= 10

/** In a body, never in a URL: it says who is somebody's patient. */
export const TenantFindPatients = z.strictObject({
  q: z
    .string("must be a whole e-mail address or telephone number")
    .trim()
    .max(254, "must have at most 254 characters")
    .refine(
      (text) => z.email().safeParse(text).success || looksLikePhone(text),
      "must be a whole e-mail address or a telephone number with its area code; names are sealed and cannot be searched",
    )
    .transform((value) => ({ column: value.includes("@") ? ("email" as const) : ("phone" as const), value })),
})
export type TenantFindPatientsType = z.infer<typeof TenantFindPatients>
