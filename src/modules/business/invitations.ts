import { createHash, randomBytes } from "node:crypto"

/** How long an invitation can be accepted, ms. */
export const INVITATION_LIFETIME_MS = 14 * 24 * 60 * 60 * 1000

/** A token for the e-mail and its hash for the database, so that a dump opens no invitation. */
export function newInvitation(now: Date) {
  const token = randomBytes(32).toString("base64url")
  return {
    token,
    invitation_hash: hashInvitation(token),
    invitation_expires_at: new Date(now.getTime() + INVITATION_LIFETIME_MS),
  }
}

export const hashInvitation = (token: string): string => createHash("sha256").update(token).digest("hex")
