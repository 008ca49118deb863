import { z } from "@medusajs/framework/zod"

const whole = (most: number, what: string) =>
  z
    .number(`must be ${what}`)
    .int(`must be ${what}`)
    .min(0, `must be ${what}`)
    .max(most, `must be at most ${most}`)
    .nullable()
const cents = whole(10_000_000, "a whole number of cents, 0 or more, or null")

/** Null means: as the platform has it. */
export const AdminSaveFeeTerms = z.strictObject({
  consult_fee_minor: cents,
  clinician_fee_minor: cents,
  processing_bp: whole(10_000, "hundredths of a percent, 0 to 10000, or null"),
  processing_fixed_minor: cents,
  hold_days: whole(365, "a number of days, 0 to 365, or null"),
})
