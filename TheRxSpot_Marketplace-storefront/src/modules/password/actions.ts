"use server"

import { redirect } from "next/navigation"
import type { z } from "zod"
import { BackendError } from "@/lib/data/backend-error"
import { askForNewPassword, changePassword } from "@/lib/data/login"
import type { Actor } from "@/lib/data/session"
import { refused, textFields, type FormState } from "@/modules/portal/logic/form-state"
import { actorSchema, emailSchema, newPasswordSchema } from "./schemas"

const SIGN_IN = { patient: "/sign-in", member: "/portal/sign-in" }
const TOO_LATE = "This link was used or is too old. Ask for a new one."

export async function forgotPasswordAction(
  actor: Actor,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const values = textFields(form, ["email"])
  const email = emailSchema.safeParse(form.get("email"))
  if (!email.success) return refused(values, null, { email: email.error.issues[0]?.message ?? "" })
  try {
    await askForNewPassword(actorSchema.parse(actor), email.data)
  } catch (error) {
    return refused(values, wordsFor(error))
  }
  return { message: null, errors: {}, values: {}, done: email.data }
}

export async function newPasswordAction(
  actor: Actor,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const who = actorSchema.parse(actor)
  const input = newPasswordSchema(who).safeParse(Object.fromEntries(form))
  if (!input.success) return refused({}, null, firstErrors(input.error))
  try {
    await changePassword(who, input.data.token, input.data.password)
  } catch (error) {
    const is_late = error instanceof BackendError && error.is_signed_out
    return refused({}, is_late ? TOO_LATE : wordsFor(error))
  }
  redirect(`${SIGN_IN[who]}?new_password=1`)
}

function wordsFor(error: unknown): string {
  if (!(error instanceof BackendError)) throw error
  if (error.code === "RATE_LIMITED") return error.message
  return "We cannot do that just now. Nothing has changed. Try again in a minute."
}

function firstErrors(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) errors[String(issue.path[0])] ??= issue.message
  return errors
}
