import { z } from "zod"

const amount = z
  .string()
  .trim()
  .optional()
  .transform((text) => (text ? Number(text.replace(/[$,]/g, "")) : undefined))
  .refine((value) => value === undefined || value > 0, "Enter an amount such as 25 or 12.50")

const text = z
  .string()
  .trim()
  .max(64, "Use 64 characters or fewer")
  .transform((value) => value || undefined)

/** What each step's form sends; only a refund has a key. */
export const orderStepSchema = z.discriminatedUnion("step", [
  z.object({ step: z.enum(["release", "capture", "fulfil", "deliver"]) }),
  z.object({ step: z.enum(["hold", "cancel"]), reason: z.string() }),
  z.object({ step: z.literal("ship"), tracking_number: text, carrier: text }),
  z.object({ step: z.literal("refund"), reason: z.string(), amount, key: z.uuid() }),
])
