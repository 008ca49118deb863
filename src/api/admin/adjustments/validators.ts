import { z } from "@medusajs/framework/zod"

export const AdminAdjustBalance = z.strictObject({
  business_id: z.string("is required").min(1, "is required").max(64, "must be a business's id"),
  currency: z
    .string("is required")
    .regex(/^[a-z]{3}$/i, "must be three letters, such as usd")
    .toLowerCase(),
  /** Above zero for the business, below zero against it. */
  amount_minor: z
    .number("must be a whole number of cents")
    .int("must be a whole number of cents")
    .min(-100_000_000, "must be at least -100000000")
    .max(100_000_000, "must be at most 100000000")
    .refine((amount) => amount !== 0, "must not be 0"),
  /** A code: a ledger is read by many, and is never changed. */
  reason: z
    .string("is required, such as GOODWILL")
    .regex(/^[A-Z][A-Z_]{2,59}$/, "must be a code such as GOODWILL"),
})
