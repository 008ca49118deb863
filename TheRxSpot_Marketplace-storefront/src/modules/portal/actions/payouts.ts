"use server"

import { redirect } from "next/navigation"
import { refresh } from "next/cache"
import {
  cancelPayout,
  changePayoutAccount,
  onboardingUrl,
  requestPayout,
  type PayoutAccountChanges,
} from "@/lib/data/portal/payouts"
import { formatMinor } from "@/lib/format-minor"
import { refused, textFields, type FormState } from "../logic/form-state"
import { moneyRefusal } from "../logic/money-words"
import type { Outcome } from "../logic/outcome"
import { attempt, problemOf } from "./attempt"
import { fieldErrors, idSchema } from "./schemas"
import { bankSchema, termsSchema } from "./payout-schemas"

/** Asks for everything that is available; answers with what became of it, in words. */
export async function requestPayoutAction(business_id: string, currency: string): Promise<Outcome<string>> {
  const outcome = await attempt(() => requestPayout(idSchema.parse(business_id), currency))
  refresh()
  if (!outcome.ok) return outcome
  const { amount_minor, status } = outcome.value
  const amount = formatMinor(amount_minor, currency)
  if (status === "failed") {
    const message = `The payout of ${amount} was refused. The money is available again.`
    return { ok: false, problem: { code: "PAYOUT_FAILED", message } }
  }
  return { ok: true, value: status === "paid" ? `${amount} is paid.` : `${amount} is on its way.` }
}

export async function cancelPayoutAction(business_id: string, id: string): Promise<Outcome<void>> {
  const outcome = await attempt(() => cancelPayout(idSchema.parse(business_id), idSchema.parse(id)))
  refresh()
  return outcome
}

/** Saves the bank account payouts go to. Its number never comes back to the form. */
export async function saveBankAction(
  business_id: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const values = textFields(form, ["holder", "routing_number"])
  const input = bankSchema.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(values, null, fieldErrors(input.error))
  return save(
    business_id,
    values,
    { provider: "manual", bank: input.data },
    "Payouts go to this account from now on.",
  )
}

/** Saves how often, and from how much on. */
export async function saveTermsAction(
  business_id: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const values = textFields(form, ["schedule", "minimum"])
  const input = termsSchema.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(values, null, fieldErrors(input.error))
  const { schedule, minimum: minimum_minor } = input.data
  return save(business_id, values, { schedule, minimum_minor }, "Saved.")
}

async function save(
  business_id: string,
  values: Record<string, string>,
  changes: PayoutAccountChanges,
  done: string,
): Promise<FormState> {
  try {
    await changePayoutAccount(idSchema.parse(business_id), changes)
  } catch (error) {
    const problem = problemOf(error)
    const errors = Object.fromEntries(
      (problem.issues ?? []).map(({ field, message }) => [field.replace(/^bank\./, ""), message]),
    )
    return refused(values, Object.keys(errors).length > 0 ? null : moneyRefusal(problem), errors)
  }
  refresh()
  return { message: null, errors: {}, values: {}, done }
}

/** Goes on to Stripe's own pages. */
export async function startOnboardingAction(business_id: string): Promise<Outcome<never>> {
  const outcome = await attempt(() => onboardingUrl(idSchema.parse(business_id)))
  if (!outcome.ok) return outcome
  redirect(outcome.value)
}
