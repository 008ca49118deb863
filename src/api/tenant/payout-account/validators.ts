import { z } from "@medusajs/framework/zod"
import { PAYOUT_SCHEDULES } from "../../../lib/ledger"

/** The check digit every US routing number has (ABA). */
function isRoutingNumber(text: string): boolean {
  const weights = [3, 7, 1, 3, 7, 1, 3, 7, 1]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  return /^\d{9}$/.test(text) && sum > 0 && sum % 10 === 0
}

const bank = z.strictObject({
  holder: z
    .string("is required")
    .trim()
    .min(1, "must not be empty")
    .max(120, "must be at most 120 characters"),
  routing_number: z
    .string("is required")
    .trim()
    .refine(isRoutingNumber, "must be the nine digits of a US routing number"),
  account_number: z
    .string("is required")
    .trim()
    .regex(/^\d{4,17}$/, "must be 4 to 17 digits"),
})

export const TenantChangePayoutAccount = z
  .strictObject({
    provider: z.enum(["manual", "stripe_connect"], "must be manual or stripe_connect").optional(),
    schedule: z.enum(PAYOUT_SCHEDULES, `must be one of ${PAYOUT_SCHEDULES.join(", ")}`).optional(),
    minimum_minor: z
      .number("must be a whole number of cents")
      .int("must be a whole number of cents")
      .min(0, "must not be below 0")
      .max(100_000_000, "must be at most 100000000")
      .optional(),
    bank: bank.optional(),
  })
  .refine((body) => Object.keys(body).length > 0, {
    message: "needs provider, schedule, minimum_minor or bank",
  })
