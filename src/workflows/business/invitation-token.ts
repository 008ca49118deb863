import { createHmac, hkdfSync } from "node:crypto"
import { env } from "../../utils/env-validator"

const KEY_BYTES = 32

/** A key of its own, so that a token says nothing about how sign-in tokens are signed. */
const invitationKey = () =>
  Buffer.from(hkdfSync("sha256", env.JWT_SECRET, "", "rxspot.invitation", KEY_BYTES))

/**
 * The token of one invitation, the same whenever it is asked for: a provisioning that crashed after its e-mail went
 * out must not replace the token in that e-mail. The database keeps only its hash, and a dump does not hold the key.
 */
export function invitationToken(business_id: string, email: string, expires_at: Date): string {
  const text = JSON.stringify([business_id, email, expires_at.getTime()])
  return createHmac("sha256", invitationKey()).update(text).digest("base64url")
}
