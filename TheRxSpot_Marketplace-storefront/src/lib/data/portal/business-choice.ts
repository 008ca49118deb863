import "server-only"
import { cookies } from "next/headers"
import { isHttps } from "@/lib/request-context"

const COOKIE = "rx_business"
const MAX_AGE_SECONDS = 180 * 24 * 60 * 60

/** The business chosen last. Only a wish: whether it is still theirs, the backend says on every call. */
export async function readBusinessChoice(): Promise<string | null> {
  return (await cookies()).get(COOKIE)?.value ?? null
}

/** Only in Server Actions and route handlers. */
export async function writeBusinessChoice(business_id: string): Promise<void> {
  const jar = await cookies()
  jar.set(COOKIE, business_id, {
    httpOnly: true,
    sameSite: "lax",
    secure: await isHttps(),
    path: "/portal",
    maxAge: MAX_AGE_SECONDS,
  })
}

/** At sign-out: the next person at this machine starts in their own business. */
export async function clearBusinessChoice(): Promise<void> {
  const jar = await cookies()
  jar.delete({ name: COOKIE, path: "/portal" })
}
