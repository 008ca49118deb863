"use server"

import { redirect } from "next/navigation"
import { signIn, signUp } from "@/lib/data/auth"
import { BackendError } from "@/lib/data/backend-error"
import { writeSession } from "@/lib/data/session"
import { signOut } from "@/lib/data/login"
import { keepHalf, type SignedIn } from "@/lib/data/sign-in-step"
import { requireTenant } from "@/lib/data/tenant"
import { safePath } from "@/lib/safe-path"
import type { FormState } from "./form-state"
import { fieldErrors, signInSchema, signUpSchema } from "./schemas"

const AFTER_SIGN_IN = "/account"

export async function signInAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = textFields(form, ["email"])
  const input = signInSchema.safeParse(Object.fromEntries(form))
  if (!input.success) return { message: null, errors: fieldErrors(input.error), values }
  let is_half: boolean
  try {
    is_half = await enter(await signIn(await requireTenant(), input.data.email, input.data.password))
  } catch (error) {
    return {
      message: messageFor(error, "That e-mail address and password do not match. Check both and try again."),
      errors: {},
      values,
    }
  }
  redirect(after(form, is_half))
}

export async function signUpAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = textFields(form, ["first_name", "last_name", "email"])
  const input = signUpSchema.safeParse(Object.fromEntries(form))
  if (!input.success) return { message: null, errors: fieldErrors(input.error), values }
  let is_half: boolean
  try {
    is_half = await enter(await signUp(await requireTenant(), input.data))
  } catch (error) {
    return {
      message: messageFor(error, "There is an account with this e-mail address already. Sign in instead."),
      errors: {},
      values,
    }
  }
  redirect(after(form, is_half))
}

export async function signOutAction(): Promise<void> {
  await signOut("patient")
  redirect("/sign-in?signed_out=1")
}

/** Signs in, or keeps the half that waits for its code. */
async function enter(signed_in: SignedIn): Promise<boolean> {
  const is_half = Boolean(signed_in.mfa_challenge)
  await (is_half ? keepHalf("patient", signed_in) : writeSession("patient", signed_in.token))
  return is_half
}

function after(form: FormData, is_half: boolean): string {
  const next = safePath(form.get("next"), AFTER_SIGN_IN)
  return is_half ? `/sign-in/code?next=${encodeURIComponent(next)}` : next
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
