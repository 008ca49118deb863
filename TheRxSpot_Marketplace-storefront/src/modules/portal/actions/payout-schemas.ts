import { z } from "zod"
import { SCHEDULES } from "../logic/money-words"

export const bankSchema = z.object({
  holder: z.string().trim().min(1, "Enter the account holder’s name").max(120, "Use 120 characters or fewer"),
  routing_number: z
    .string()
    .trim()
    .regex(/^\d{9}$/, "Enter the nine digits of the routing number"),
  account_number: z
    .string()
    .trim()
    .regex(/^\d{4,17}$/, "Enter the account number, digits only"),
})

export const termsSchema = z.object({
  schedule: z.enum(
    SCHEDULES.map(({ value }) => value),
    "Choose when",
  ),
  /** Typed in dollars, kept in cents. */
  minimum: z
    .string()
    .trim()
    .regex(/^\d{1,6}(\.\d{1,2})?$/, "Enter an amount in dollars, like 50 or 50.00")
    .transform((text) => Math.round(Number(text) * 100)),
})
