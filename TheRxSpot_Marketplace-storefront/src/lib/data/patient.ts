import "server-only"
import { redirect } from "next/navigation"
import { cache } from "react"
import { getCustomer, type Customer } from "./auth"
import { readSession } from "./session"
import { requireTenant, type Tenant } from "./tenant"

/** The signed-in patient of this request, or null. Asked once per request. */
export const getPatient = cache(async (): Promise<Customer | null> => {
  const tenant = await requireTenant()
  return (await readSession("patient")) ? getCustomer(tenant) : null
})

/** First lines of every page about a patient: sends whoever is not signed in to do so, and back to `next` after. */
export async function requirePatient(next: string): Promise<{ tenant: Tenant; patient: Customer }> {
  const tenant = await requireTenant()
  const patient = await getPatient()
  if (!patient) redirect(`/sign-in?next=${encodeURIComponent(next)}`)
  return { tenant, patient }
}
