import { scrypt } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

/** What Medusa checks a password with (`auth-emailpass`, `logN: 15, r: 8, p: 1`). */
const WORK = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const LENGTH = 64
const SALT = Buffer.alloc(32)
const LONGEST = 1024

const derive = (password: string): Promise<void> =>
  new Promise((resolve, reject) =>
    scrypt(password, SALT, LENGTH, WORK, (error) => (error ? reject(error) : resolve())),
  )

/**
 * Does the work of checking a password where there is no login to check it against: Medusa answers such an address at
 * once and a known one a tenth of a second later, and so would tell who has a login at a telehealth platform.
 */
export async function evenTime(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { email, password } = credentialsIn(req.body)
  if (email && password && !(await hasLogin(req, email))) await derive(password.slice(0, LONGEST))
  next()
}

async function hasLogin(req: MedusaRequest, entity_id: string): Promise<boolean> {
  const found = { entity_id, provider: "emailpass" }
  const logins = await req.scope
    .resolve(Modules.AUTH)
    .listProviderIdentities(found, { select: ["id"], take: 1 })
  return logins.length > 0
}

function credentialsIn(body: unknown): { email: string | null; password: string | null } {
  const { email, password } = { email: null, password: null, ...(typeof body === "object" ? body : {}) }
  return {
    email: typeof email === "string" ? email : null,
    password: typeof password === "string" ? password : null,
  }
}
