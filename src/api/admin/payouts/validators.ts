import { z } from "@medusajs/framework/zod"
import { PAYOUT_STATUSES } from "../../../lib/ledger"
import { pageFields } from "../../utils/validate"

const filters = {
  status: z.enum(PAYOUT_STATUSES, `must be one of ${PAYOUT_STATUSES.join(", ")}`).optional(),
  provider: z.enum(["manual", "stripe_connect"], "must be manual or stripe_connect").optional(),
  business_id: z.string().max(64, "must be a business's id").optional(),
}

export const AdminListPayouts = z.object({ ...pageFields, ...filters })
export const AdminExportPayouts = z.object({
  status: z.enum(["requested", "processing"]).default("processing"),
})

const words = (name: string) =>
  z
    .string(`is required: ${name}`)
    .trim()
    .min(1, `is required: ${name}`)
    .max(120, "must be at most 120 characters")

export const AdminMarkPaid = z.strictObject({ reference: words("the bank's reference") })
/** A code, because words about a person or a bank do not belong into a ledger. */
export const AdminMarkFailed = z.strictObject({
  failure: z
    .string("is required, such as ACCOUNT_CLOSED")
    .trim()
    .regex(/^[A-Z][A-Z_]{2,59}$/, "must be a code such as ACCOUNT_CLOSED"),
})
