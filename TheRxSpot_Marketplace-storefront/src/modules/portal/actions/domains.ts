"use server"

import { refresh } from "next/cache"
import { addDomain, moveDomain, type DomainStep } from "@/lib/data/portal/domains"
import { domainRefusal } from "../logic/domain-words"
import { refused, textFields, type FormState } from "../logic/form-state"
import type { Outcome } from "../logic/outcome"
import { attempt, problemOf } from "./attempt"
import { domainStepSchema, idSchema } from "./schemas"

/** Claims a domain; what is wrong with it is said at its field. */
export async function addDomainAction(
  business_id: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const values = textFields(form, ["hostname"])
  const hostname = (values.hostname ?? "").trim()
  if (!hostname) return refused(values, null, { hostname: "Enter a domain, like patients.example.com" })
  try {
    const { display_name, status } = await addDomain(idSchema.parse(business_id), hostname)
    refresh()
    const next = status === "verified" ? "It works now." : "Now set its DNS records; they are in the list."
    return { message: null, errors: {}, values: {}, done: `${display_name} is added. ${next}` }
  } catch (error) {
    return refused(values, null, { hostname: domainRefusal(problemOf(error)) })
  }
}

/** Checks, makes primary or removes; the page behind shows what came of it. */
export async function moveDomainAction(
  business_id: string,
  id: string,
  step: DomainStep,
): Promise<Outcome<void>> {
  const outcome = await attempt(() =>
    moveDomain(idSchema.parse(business_id), idSchema.parse(id), domainStepSchema.parse(step)),
  )
  refresh()
  return outcome
}
