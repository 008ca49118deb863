"use server"

import { redirect } from "next/navigation"
import { toDataURL } from "qrcode"
import { BackendError } from "@/lib/data/backend-error"
import { signOut } from "@/lib/data/login"
import { confirmSecondStep, dropSecondStep, findSecondStep, startSecondStep } from "@/lib/data/second-step"
import type { Actor } from "@/lib/data/session"
import { finishSignIn } from "@/lib/data/sign-in-step"
import { safePath } from "@/lib/safe-path"
import { actorSchema } from "@/modules/password/schemas"
import { codeOf, wordsFor } from "./words"

export type StepState = { problem: string | null }
export type SetUpState = StepState & {
  begun: { id: string; secret: string; picture: string } | null
  recovery_codes: string[]
}

const HOME = { patient: "/account", member: "/portal" }
const SIGN_IN = { patient: "/sign-in", member: "/portal/sign-in" }
const LABEL = { patient: "My account", member: "Portal" }

/** The code after the password: from the app, or one of the recovery codes. */
export async function enterCodeAction(actor: Actor, _before: StepState, form: FormData): Promise<StepState> {
  const who = actorSchema.parse(actor)
  const method = form.get("method") === "recovery_code" ? "recovery_code" : "totp"
  const code = codeOf(form, method)
  if (!code) return { problem: wordsFor(method) }
  let in_time: boolean
  try {
    in_time = await finishSignIn(who, method, code)
  } catch (error) {
    return { problem: refusal(error, method) }
  }
  redirect(in_time ? safePath(form.get("next"), HOME[who]) : `${SIGN_IN[who]}?late=1`)
}

/** Begins, and then takes the first code: one form after the other. */
export async function setUpAction(actor: Actor, before: SetUpState, form: FormData): Promise<SetUpState> {
  const who = actorSchema.parse(actor)
  try {
    if (!before.begun || !form.has("code")) {
      const { mfa_factor, secret, otpauth_url } = await startSecondStep(who, LABEL[who])
      const picture = await toDataURL(otpauth_url, { margin: 2, width: 220 })
      return { problem: null, begun: { id: mfa_factor.id, secret, picture }, recovery_codes: [] }
    }
    const code = codeOf(form, "totp")
    if (!code) return { ...before, problem: wordsFor("totp") }
    const recovery_codes = await confirmSecondStep(who, before.begun.id, code)
    return { problem: null, begun: null, recovery_codes }
  } catch (error) {
    return { ...before, problem: refusal(error, "totp") }
  }
}

export async function turnOffAction(actor: Actor, _before: StepState, form: FormData): Promise<StepState> {
  const who = actorSchema.parse(actor)
  const code = codeOf(form, "totp")
  if (!code) return { problem: wordsFor("totp") }
  try {
    const id = await findSecondStep(who)
    if (id) await dropSecondStep(who, id, code)
  } catch (error) {
    return { problem: refusal(error, "totp") }
  }
  await signOut(who)
  redirect(`${SIGN_IN[who]}?signed_out=1`)
}

/** Signs out here, so that the next sign-in takes both steps; or everywhere. */
export async function signInAnewAction(actor: Actor, everywhere: boolean): Promise<void> {
  const who = actorSchema.parse(actor)
  await signOut(who, { everywhere: everywhere === true })
  redirect(`${SIGN_IN[who]}?signed_out=1`)
}

function refusal(error: unknown, method: "totp" | "recovery_code"): string {
  if (!(error instanceof BackendError)) throw error
  if (error.is_signed_out || error.is_missing) return "That took too long. Sign in again."
  if (["SECOND_STEP_LOCKED", "CODE_USED", "RATE_LIMITED"].includes(error.code)) return error.message
  if (error.status >= 500) return "We cannot do that just now. Nothing has changed. Try again in a minute."
  return wordsFor(method)
}
