import { z } from "zod"

const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email("Enter an e-mail address, like name@example.com"))
const name = (message: string) => z.string().trim().min(1, message).max(100, "Use 100 characters or fewer")

export const memberSignInSchema = z.object({
  email,
  password: z.string().min(1, "Enter your password").max(200),
})

export const invitationSchema = z.object({
  token: z.string().min(1).max(200),
  first_name: name("Enter your first name"),
  last_name: name("Enter your last name"),
  password: z.string().min(12, "Use 12 characters or more").max(200, "Use 200 characters or fewer"),
})

export const inviteSchema = z.object({
  email,
  role: z.enum(["admin", "staff", "clinician", "viewer"], "Choose a role"),
})

/** Ids of ours: a prefix and a ULID. Anything else never reaches the backend's paths. */
export const idSchema = z.string().regex(/^[a-z]+_[A-Za-z0-9]{1,60}$/)

export const caseStepSchema = z.discriminatedUnion("step", [
  z.object({ step: z.enum(["claim", "release", "approve"]) }),
  z.object({
    step: z.literal("reject"),
    reason: z
      .string()
      .trim()
      .min(10, "Say why in at least 10 characters")
      .max(2000, "Use 2,000 characters or fewer"),
  }),
])

export const domainStepSchema = z.enum(["check", "make-primary", "remove"])

/** First message of each field. */
export function fieldErrors(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) errors[String(issue.path[0])] ??= issue.message
  return errors
}
