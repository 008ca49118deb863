import { z } from "zod"
import type { Actor } from "@/lib/data/session"

export const actorSchema = z.enum(["patient", "member"])

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email("Enter an e-mail address, like name@example.com"))

/** As the sign-up and the invitation ask for. */
export const SHORTEST = { patient: 10, member: 12 }

export const newPasswordSchema = (actor: Actor) =>
  z
    .object({
      token: z.string().min(1).max(2000),
      password: z
        .string()
        .min(SHORTEST[actor], `Use ${SHORTEST[actor]} characters or more`)
        .max(200, "Use 200 characters or fewer"),
      again: z.string(),
    })
    .refine(({ password, again }) => password === again, {
      path: ["again"],
      message: "This is not the same password",
    })
