"use server"

import { refresh } from "next/cache"
import { z } from "zod"
import { askOnBehalf, liftLegalHold, moveStaffRequest, placeLegalHold } from "@/lib/data/portal/data-requests"
import { refused, textFields, type FormState } from "../logic/form-state"
import { problemOf } from "./attempt"
import { idSchema } from "./schemas"

const kindSchema = z.enum(["export", "erasure"])

/** Runs a form's call; what is wrong is said at its field, in the backend's words. */
async function submit(
  values: Record<string, string>,
  first_field: string,
  done: string,
  call: () => Promise<void>,
): Promise<FormState> {
  try {
    await call()
  } catch (error) {
    const { code, message, issues = [] } = problemOf(error)
    const by_field = Object.fromEntries(issues.map(({ field, message: words }) => [field, words]))
    if (code === "NOT_FOUND" && "email" in values) return refused(values, null, { [first_field]: message })
    return refused(values, issues.length > 0 ? null : message, by_field)
  }
  refresh()
  return { message: null, errors: {}, values: {}, done }
}

export async function askOnBehalfAction(
  business_id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const values = textFields(form, ["email", "kind"])
  const email = (values.email ?? "").trim()
  return submit(values, "email", "The request is in the queue.", () =>
    askOnBehalf(idSchema.parse(business_id), { kind: kindSchema.parse(values.kind), email }),
  )
}

export async function placeHoldAction(business_id: string, _: FormState, form: FormData): Promise<FormState> {
  const hold_reason = String(form.get("hold_reason") ?? "").slice(0, 500)
  const values: Record<string, string> = { ...textFields(form, ["hold_email"]), hold_reason }
  const body = { email: (values.hold_email ?? "").trim(), reason: hold_reason.trim() }
  const state = await submit(
    { ...values, email: body.email },
    "email",
    "The record is kept until you lift the hold.",
    () => placeLegalHold(idSchema.parse(business_id), body),
  )
  const named = Object.entries(state.errors).map(([field, words]) => [`hold_${field}`, words])
  return { ...state, errors: Object.fromEntries(named) }
}

export async function liftHoldAction(business_id: string, id: string): Promise<void> {
  await liftLegalHold(idSchema.parse(business_id), idSchema.parse(id))
  refresh()
}

type At = { business_id: string; id: string }

const move = (at: At, verb: "approve" | "refuse" | "cancel", body: object) =>
  moveStaffRequest(idSchema.parse(at.business_id), idSchema.parse(at.id), verb, body)

export async function approveAction(at: At, _: FormState, form: FormData): Promise<FormState> {
  const values = textFields(form, ["confirmation"])
  const { confirmation } = values
  return submit(values, "confirmation", "Approved.", () =>
    move(at, "approve", confirmation ? { confirmation } : {}),
  )
}

export async function refuseAction(at: At, _: FormState, form: FormData): Promise<FormState> {
  const values = { reason: String(form.get("reason") ?? "").slice(0, 500) }
  return submit(values, "reason", "Refused. The patient reads your reason.", () => move(at, "refuse", values))
}

export async function cancelRequestAction(at: At, _: FormState): Promise<FormState> {
  return submit({}, "cancel", "Taken back.", () => move(at, "cancel", {}))
}
