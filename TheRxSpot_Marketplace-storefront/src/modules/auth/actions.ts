"use server"

import { redirect } from "next/navigation"
import { signIn, signUp } from "@/lib/data/auth"
import { BackendError } from "@/lib/data/backend-error"
import { writeSession } from "@/lib/data/session"
import { signOut } from "@/lib/data/login"
import { requireTenant } from "@/lib/data/tenant"
import { safePath } from "@/lib/safe-path"
import type { FormState } from "./form-state"
import { fieldErrors, signInSchema, signUpSchema } from "./schemas"

const AFTER_SIGN_IN = "/account"

export async function signInAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = textFields(form, ["email"])
  const input = signInSchema.safeParse(Object.fromEntries(form))
  if (!input.success) return { message: null, errors: fieldErrors(input.error), values }
  try {
    const token = await signIn(await requireTenant(), input.data.email, input.data.password)
    await writeSession("patient", token)
  } catch (error) {
    return {
      message: messageFor(error, "That e-mail address and password do not match. Check both and try again."),
      errors: {},
      values,
    }
  }
  redirect(safePath(form.get("next"), AFTER_SIGN_IN))
}

export async function signUpAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = textFields(form, ["first_name", "last_name", "email"])
  const input = signUpSchema.safeParse(Object.fromEntries(form))
  if (!input.success) return { message: null, errors: fieldErrors(input.error), values }
  try {
    const token = await signUp(await requireTenant(), input.data)
    await writeSession("patient", token)
  } catch (error) {
    return {
      message: messageFor(error, "There is an account with this e-mail address already. Sign in instead."),
      errors: {},
      values,
    }
  }
  redirect(safePath(form.get("next"), AFTER_SIGN_IN))
}

export async function signOutAction(): Promise<void> {
  await signOut("patient")
  redirect("/sign-in?signed_out=1")
}

function messageFor(error: unknown, when_refused: string): string {
  if (!(error instanceof BackendError)) throw error
  if (error.is_signed_out) return when_refused
  if (error.code === "RATE_LIMITED") return error.message
  if (error.status === 429) return "That was a lot of tries. Wait 15 minutes and try again."
  return "We cannot do that just now. Nothing is lost. Try again in a minute."
}

function textFields(form: FormData, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? "").slice(0, 254)]))
}
