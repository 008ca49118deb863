import { z } from "zod"

const line = (message: string) => z.string().trim().min(1, message).max(200, "Use 200 characters or fewer")

/** What the checkout form asks; the states are the business's. */
export const checkoutSchema = (states: readonly string[]) =>
  z.object({
    first_name: line("Enter the first name"),
    last_name: line("Enter the last name"),
    address_1: line("Enter the street and number"),
    address_2: z
      .string()
      .trim()
      .max(200)
      .optional()
      .transform((value) => value || undefined),
    city: line("Enter the city"),
    state: z.string().refine((state) => states.includes(state), "Choose a state we deliver to"),
    postal_code: z
      .string()
      .trim()
      .regex(/^\d{5}(-\d{4})?$/, "Enter a ZIP code, like 94607"),
    option: z.string().regex(/^so_[A-Za-z0-9]{1,60}$/, "Choose how it is delivered"),
  })
