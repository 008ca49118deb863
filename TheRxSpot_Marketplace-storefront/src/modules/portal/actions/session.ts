"use server"

import { redirect } from "next/navigation"
import { BackendError } from "@/lib/data/backend-error"
import { acceptInvitation } from "@/lib/data/portal/invitations"
import { signOut } from "@/lib/data/login"
import { clearBusinessChoice, writeBusinessChoice } from "@/lib/data/portal/business-choice"
import { checkMember, signInMember } from "@/lib/data/portal/sign-in"
import { writeSession } from "@/lib/data/session"
import { keepHalf } from "@/lib/data/sign-in-step"
import { safePath } from "@/lib/safe-path"
import { refused, textFields, type FormState } from "../logic/form-state"
import { fieldErrors, idSchema, invitationSchema, memberSignInSchema } from "./schemas"

const WRONG = "That e-mail address and password do not match. Check both and try again."
const NO_ACCESS = "This login has no access to the portal. Ask the owner of your business for an invitation."

export async function memberSignInAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = textFields(form, ["email"])
  const input = memberSignInSchema.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(values, null, fieldErrors(input.error))
  let is_half = false
  try {
    const signed_in = await signInMember(input.data.email, input.data.password)
    is_half = Boolean(signed_in.mfa_challenge)
    if (is_half) await keepHalf("member", signed_in)
    else {
      try {
        await checkMember(signed_in.token)
      } catch (error) {
        // With one step they are let in as far as the page that sets the second one up.
        if (!(error instanceof BackendError && error.code === "MFA_REQUIRED"))
          return refused(values, messageFor(error, NO_ACCESS))
      }
      await writeSession("member", signed_in.token)
    }
  } catch (error) {
    return refused(values, messageFor(error, WRONG))
  }
  const next = safePath(form.get("next"), "/portal")
  if (is_half) redirect(`/portal/sign-in/code?next=${encodeURIComponent(next)}`)
  redirect(/^\/portal(\/|\?|$)/.test(next) ? next : "/portal")
}

export async function memberSignOutAction(): Promise<void> {
  await signOut("member")
  await clearBusinessChoice()
  redirect("/portal/sign-in?signed_out=1")
}

/** Accepts the invitation and signs in with the password just chosen. */
export async function acceptInvitationAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = textFields(form, ["first_name", "last_name"])
  const input = invitationSchema.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(values, null, fieldErrors(input.error))
  let email: string
  try {
    email = await acceptInvitation(input.data)
  } catch (error) {
    const wrong = "You have a login with this e-mail address already. Enter the password of that login."
    return refused(values, messageFor(error, wrong))
  }
  try {
    const signed_in = await signInMember(email, input.data.password)
    if (signed_in.mfa_challenge) redirect("/portal/sign-in?joined=1")
    await writeSession("member", signed_in.token)
  } catch {
    // The membership exists by now; the invitation cannot be used a second time.
    redirect("/portal/sign-in?joined=1")
  }
  redirect("/portal")
}

export async function chooseBusinessAction(business_id: string, next: string): Promise<void> {
  await writeBusinessChoice(idSchema.parse(business_id))
  redirect(next === "queue" ? "/portal/queue" : next === "members" ? "/portal/members" : "/portal")
}

function messageFor(error: unknown, when_signed_out: string): string {
  if (!(error instanceof BackendError)) throw error
  if (error.is_signed_out) return when_signed_out
  if (error.code === "RATE_LIMITED") return error.message
  if (error.status === 429) return "That was a lot of tries. Wait 15 minutes and try again."
  if (error.code === "INVITATION_NOT_FOUND") return error.message
  return "We cannot do that just now. Nothing is lost. Try again in a minute."
}
