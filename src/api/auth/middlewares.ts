import { createHash } from "node:crypto"
import { authenticate, type MedusaRequest, type MiddlewareRoute } from "@medusajs/framework/http"
import { oneAtATime } from "../utils/one-at-a-time"
import { limitRate } from "../utils/rate-limit"
import { claimsOf } from "../utils/sign-in-claims"
import { validateBody } from "../utils/validate"
import { turnedOff, turnedOn } from "./changed-second-step"
import { codeOnce } from "./code-once"
import { endTradedToken } from "./end-traded-token"
import { endWithSession } from "./end-with-session"
import { changedPassword } from "./changed-password"
import { evenTime } from "./even-time"
import { forgottenPassword } from "./forgotten-password"
import { noteKnown } from "./note-known"
import { noteSignIn } from "./note-sign-in"
import { oneSecondStep } from "./one-second-step"
import { SignOutRequest } from "./sign-out/validators"

/** A link for a new password, without keeping it. */
const linkOf = (req: MedusaRequest): string | null => {
  const link = req.get("authorization")
  return link ? `password-link:${createHash("sha256").update(link).digest("hex")}` : null
}

const loginOf = (req: MedusaRequest): string | null => {
  const [claims] = claimsOf(req)
  return claims ? `second-step:${claims.auth_identity_id}` : null
}

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
  // After the limits: it is work that somebody else can order.
  { methods: ["POST"], matcher: "/auth/:actor_type/:auth_provider", middlewares: [evenTime] },
  {
    methods: ["POST"],
    matcher: "/auth/:actor_type/:auth_provider/register",
    middlewares: [limitRate("sign_up")],
  },
  {
    methods: ["POST"],
    matcher: "/auth/:actor_type/:auth_provider/reset-password",
    middlewares: [noteSignIn, limitRate("password_reset", "password_reset_account"), forgottenPassword],
  },
  // Without methods it comes before Medusa's check of the link, which uses the link up: after a look, so one at a time.
  { matcher: "/auth/:actor_type/:auth_provider/update", middlewares: [changedPassword, oneAtATime(linkOf)] },
]

/** What Medusa's second step lacks: no code twice, no guessing without end, nobody left in who has one step only. */
export const secondSteps: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/auth/mfa/challenges/:id/verify", middlewares: [noteKnown, codeOnce] },
  {
    methods: ["POST"],
    matcher: "/auth/mfa/factors",
    middlewares: [noteKnown, oneAtATime(loginOf), oneSecondStep],
  },
  {
    methods: ["POST"],
    matcher: "/auth/mfa/factors/:id/verify",
    middlewares: [noteKnown, codeOnce, turnedOn],
  },
  { methods: ["DELETE"], matcher: "/auth/mfa/factors/:id", middlewares: [noteKnown, codeOnce, turnedOff] },
  { methods: ["POST"], matcher: "/auth/mfa/recovery-codes", middlewares: [noteKnown] },
]

const anybody = authenticate("*", ["session", "bearer"], { allowUnregistered: true, requireMfa: false })

/** Every way a sign-in ends before its time (docs/decisions/036-signing-out-ends-the-token.md). */
export const signOuts: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/auth/sign-out",
    middlewares: [anybody, noteKnown, validateBody(SignOutRequest)],
  },
  { methods: ["DELETE"], matcher: "/auth/session", middlewares: [noteKnown, endWithSession] },
  { methods: ["POST"], matcher: "/auth/token/refresh", middlewares: [endTradedToken] },
]
