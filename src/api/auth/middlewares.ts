import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitRate } from "../utils/rate-limit"
import { noteSignIn } from "./note-sign-in"

const signIn = limitRate("sign_in", "sign_in_account")

/** Every way to prove who one is, and so to guess. Medusa's own routes; only their limits are ours. */
const GUESSABLE = [
  "/auth/:actor_type/:auth_provider",
  "/auth/:actor_type/:auth_provider/update",
  "/auth/mfa/challenges/:id/verify",
  "/auth/mfa/factors/:id/verify",
  "/auth/verification/confirm",
  "/tenant/invitations/accept",
]

export const signInLimits: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/auth/:actor_type/:auth_provider", middlewares: [noteSignIn] },
  ...GUESSABLE.map((matcher): MiddlewareRoute => ({ methods: ["POST"], matcher, middlewares: [signIn] })),
  {
    methods: ["POST"],
    matcher: "/auth/:actor_type/:auth_provider/register",
    middlewares: [limitRate("sign_up")],
  },
  {
    methods: ["POST"],
    matcher: "/auth/:actor_type/:auth_provider/reset-password",
    middlewares: [limitRate("password_reset", "password_reset_account")],
  },
]
