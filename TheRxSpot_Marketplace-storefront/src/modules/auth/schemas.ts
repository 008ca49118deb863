import { z } from "zod"

const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email("Enter an e-mail address, like name@example.com"))
const name = (message: string) => z.string().trim().min(1, message).max(100, "Use 100 characters or fewer")

export const signInSchema = z.object({ email, password: z.string().min(1, "Enter your password").max(200) })

export const signUpSchema = z.object({
  first_name: name("Enter your first name"),
  last_name: name("Enter your last name"),
  email,
  password: z.string().min(10, "Use 10 characters or more").max(200, "Use 200 characters or fewer"),
})

/** First message of each field. */
export function fieldErrors(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) errors[String(issue.path[0])] ??= issue.message
  return errors
}
