import { readFileSync } from "node:fs"
import path from "node:path"

/** Where global setup leaves, for the specs' processes, what it started. */
export const STACK_FILE = path.resolve(import.meta.dirname, "..", "..", ".data", "e2e.json")

export type Login = { role: string; name: string; email: string; password: string; url: string }

export type Stack = {
  backend_url: string
  /** The platform's own host: the portal is beneath it. */
  storefront_url: string
  partner_url: string
  database_url: string
  redis_url: string
  stores: { name: string; handle: string; url: string }[]
  logins: Login[]
  /** What the backend and the storefront run with, for specs that start another pair. */
  env: NodeJS.ProcessEnv
  /** Signs calls of the Hub and of the storefront, for specs that make some. */
  secrets: { hub: string; storefront: string; outbox: string; partner_status: string }
}

/** The running stack; throws when the specs were started without it. */
export function readStack(): Stack {
  return JSON.parse(readFileSync(STACK_FILE, "utf8"))
}

/** The first login of a role as the seed words it (`Patient`, `Clinician`, `Owner of …`, `Operator`), or the one with that address. */
export function login(role: string, email?: string): Login {
  const found = readStack().logins.find((one) => one.role.startsWith(role) && (!email || one.email === email))
  if (!found) throw new Error(`The seed made no login for ${email ?? role}.`)
  return found
}

/** A demo store's address by its handle, such as `http://best-health.localhost:41234`. */
export function storeUrl(handle: string): string {
  const found = readStack().stores.find((store) => store.handle === handle)
  if (!found) throw new Error(`The seed made no store called ${handle}.`)
  return found.url
}
