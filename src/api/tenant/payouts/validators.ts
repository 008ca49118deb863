import { z } from "@medusajs/framework/zod"
import { PAYOUT_STATUSES } from "../../../lib/ledger"
import { pageFields } from "../../utils/validate"

export const TenantListPayouts = z.object({
  ...pageFields,
  status: z.enum(PAYOUT_STATUSES, `must be one of ${PAYOUT_STATUSES.join(", ")}`).optional(),
})

export const TenantRequestPayout = z.strictObject({
  currency: z
    .string("must be three letters, such as usd")
    .regex(/^[a-z]{3}$/i, "must be three letters, such as usd")
    .toLowerCase()
    .default("usd"),
})
