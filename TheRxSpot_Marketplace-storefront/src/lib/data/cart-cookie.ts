import "server-only"
import { cookies } from "next/headers"
import { isHttps } from "@/lib/request-context"

/** One cart a store: the cookie belongs to this host alone. Its id opens nothing without the patient's session. */
const COOKIE = "rx_cart"
const MAX_AGE_SECONDS = 30 * 24 * 60 * 60

export async function readCartId(): Promise<string | null> {
  const id = (await cookies()).get(COOKIE)?.value ?? ""
  return /^cart_[A-Za-z0-9]{1,60}$/.test(id) ? id : null
}

/** Only in Server Actions: a page cannot set cookies. */
export async function writeCartId(id: string): Promise<void> {
  const jar = await cookies()
  jar.set(COOKIE, id, {
    httpOnly: true,
    sameSite: "lax",
    secure: await isHttps(),
    path: "/",
    maxAge: MAX_AGE_SECONDS,
  })
}

export async function clearCartId(): Promise<void> {
  const jar = await cookies()
  jar.delete(COOKIE)
}
