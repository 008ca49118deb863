"use server"

import { refresh } from "next/cache"
import { BackendError } from "@/lib/data/backend-error"
import { inviteMember, resetSecondStep } from "@/lib/data/portal/members"
import { refused, textFields, type FormState } from "../logic/form-state"
import { refusalWords } from "../logic/refusal-words"
import { problemOf } from "./attempt"
import { fieldErrors, idSchema, inviteSchema } from "./schemas"

/** Invites by e-mail, or mails an open invitation again. */
export async function inviteMemberAction(
  business_id: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const values = textFields(form, ["email", "role"])
  const input = inviteSchema.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(values, null, fieldErrors(input.error))
  const { email, role } = input.data
  try {
    await inviteMember(idSchema.parse(business_id), email, role)
  } catch (error) {
    if (error instanceof BackendError && error.code === "ALREADY_MEMBER")
      return refused(values, null, { email: "This person works here already" })
    const words = refusalWords(problemOf(error))
    return refused(values, `${words.title}. ${words.text}`)
  }
  refresh()
  return {
    message: null,
    errors: {},
    values: {},
    done: `An invitation is on its way to ${email}. The link works for 14 days.`,
  }
}

/** Takes a colleague's second step away. */
export async function resetSecondStepAction(business_id: string, id: string): Promise<FormState> {
  try {
    await resetSecondStep(idSchema.parse(business_id), idSchema.parse(id))
  } catch (error) {
    const words = refusalWords(problemOf(error))
    return refused({}, words.text)
  }
  return { message: null, errors: {}, values: {}, done: "Taken away" }
}
