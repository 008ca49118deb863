import "server-only"
import { redirect } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { BackendError } from "../backend-error"
import { readSession } from "../session"
import { readBusinessChoice } from "./business-choice"
import { callAsMember } from "./call"

/** Where a sign-in with one step goes when two are asked for. */
const SECOND_STEP = "/portal/security?required=1"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

export const meSchema = z.object({
  member: z.object({ id: z.string(), email: z.string(), first_name: text, last_name: text }),
  businesses: z.array(z.object({ id: z.string(), name: z.string(), handle: z.string(), role: z.string() })),
  clinician: z
    .object({
      id: z.string(),
      first_name: z.string(),
      last_name: z.string(),
      title: text,
      licenses: z.array(
        z.object({
          state: z.string(),
          number: z.string(),
          expires_at: z.string(),
          status: z.string().default("active"),
        }),
      ),
    })
    .nullable(),
})

export type Me = z.infer<typeof meSchema>
export type Business = Me["businesses"][number]
export type Clinician = NonNullable<Me["clinician"]>

/** Who is signed in, asked once per request; null when nobody is. */
export const getMe = cache(async (): Promise<Me | null> => {
  if (!(await readSession("member"))) return null
  try {
    return await callAsMember("/tenant/me", { schema: meSchema })
  } catch (error) {
    if (error instanceof BackendError && error.is_signed_out) return null
    if (error instanceof BackendError && error.code === "MFA_REQUIRED") redirect(SECOND_STEP)
    throw error
  }
})

/** First line of every portal page but sign-in: sends whoever is not signed in there, and back to `next` after. */
export async function requireMe(next: string): Promise<Me> {
  return (await getMe()) ?? redirect(signInHref(next))
}

/**
 * The quick half of {@link requireMe}, without a call: for pages that show their shape before they wait. Whether the
 * session is still good turns out with the first real answer.
 */
export async function requireSession(next: string): Promise<void> {
  if (!(await readSession("member"))) redirect(signInHref(next))
}

const signInHref = (next: string) => `/portal/sign-in?next=${encodeURIComponent(next)}`

/** The business being worked in: the chosen one while it is still theirs, else their first; null without any. */
export async function activeBusiness(me: Me): Promise<Business | null> {
  const chosen = await readBusinessChoice()
  return me.businesses.find(({ id }) => id === chosen) ?? me.businesses[0] ?? null
}

/** As {@link requireMe}, with the business; a member of none goes to the home page, which says so. */
export async function requireMember(next: string): Promise<{ me: Me; business: Business }> {
  const me = await requireMe(next)
  return { me, business: (await activeBusiness(me)) ?? redirect("/portal") }
}
