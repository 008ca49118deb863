import "server-only"
import { notFound } from "next/navigation"
import { requireTenant } from "./tenant"

/** First line of every page about buying: where checkout is off there are no such pages. */
export async function requireCheckout(): Promise<void> {
  const { flags } = await requireTenant()
  if (!flags.checkout_enabled) notFound()
}
