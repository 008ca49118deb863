import "server-only"
import { z } from "zod"
import { BackendError } from "./backend-error"
import { signedInSchema, type SignedIn } from "./sign-in-step"
import { callAsPatient } from "./store"
import type { Tenant } from "./tenant"

const tokenSchema = z.object({ token: z.string().min(1) })
const customerSchema = z.object({
  customer: z.object({
    id: z.string(),
    email: z.string(),
    first_name: z.string().nullish(),
    last_name: z.string().nullish(),
  }),
})

export type Customer = z.infer<typeof customerSchema>["customer"]
export type NewCustomer = {
  email: string
  password: string
  first_name: string
  last_name: string
  phone?: string
}

/** A sign-in, or half of one where a second step follows; throws a 401 when address and password do not match. */
export async function signIn(tenant: Tenant, email: string, password: string): Promise<SignedIn> {
  return callAsPatient(tenant, "/auth/customer/emailpass", {
    method: "POST",
    body: { email, password },
    schema: signedInSchema,
  })
}

/**
 * Makes the platform login and its customer, and signs in. Somebody who has a login already (from another business,
 * or from a sign-up that broke off half-way) and gives its password is signed in with it; a wrong one is a 401.
 */
export async function signUp(tenant: Tenant, customer: NewCustomer): Promise<SignedIn> {
  const { password, ...profile } = customer
  const token = await register(tenant, customer.email, password)
  if (!token) {
    const known = await signIn(tenant, customer.email, password)
    if (known.mfa_challenge || (await getCustomer(tenant, known.token))) return known
    await createCustomer(tenant, known.token, profile)
  } else {
    await createCustomer(tenant, token, profile)
  }
  return signIn(tenant, customer.email, password)
}

/** The signed-in customer, or null when the token is missing, wrong or too old. */
export async function getCustomer(tenant: Tenant, token?: string): Promise<Customer | null> {
  try {
    return (await callAsPatient(tenant, "/store/customers/me", { token, schema: customerSchema })).customer
  } catch (error) {
    if (error instanceof BackendError && (error.is_signed_out || error.is_missing)) return null
    throw error
  }
}

async function register(tenant: Tenant, email: string, password: string): Promise<string | null> {
  try {
    const answer = await callAsPatient(tenant, "/auth/customer/emailpass/register", {
      method: "POST",
      body: { email, password },
      schema: tokenSchema,
    })
    return answer.token
  } catch (error) {
    if (error instanceof BackendError && error.is_signed_out) return null
    throw error
  }
}

function createCustomer(tenant: Tenant, token: string, profile: Omit<NewCustomer, "password">) {
  return callAsPatient(tenant, "/store/customers", {
    method: "POST",
    token,
    body: profile,
    schema: customerSchema,
  })
}
