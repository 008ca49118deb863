import { createHash } from "node:crypto"
import type { MemberRole } from "./types"

/** How long an invitation can be accepted, ms. */
export const INVITATION_LIFETIME_MS = 14 * 24 * 60 * 60 * 1000

export type NewInvitation = {
  /** In lower case. */
  email: string
  role: MemberRole
  /** Derives the token from the moment the invitation ends, so that the same invitation can be mailed again. */
  tokenFor: (expires_at: Date) => string
  /** An invitation that is still open stays as it is; otherwise it begins anew and its old link ends. */
  keep_open: boolean
}

/** A token for the e-mail and its hash for the database, so that a dump opens no invitation. */
export function openInvitation(open_until: Date | null | undefined, { tokenFor, keep_open }: NewInvitation) {
  const now = Date.now()
  const kept = keep_open && open_until && new Date(open_until).getTime() > now ? new Date(open_until) : null
  const invitation_expires_at = kept ?? new Date(now + INVITATION_LIFETIME_MS)
  const token = tokenFor(invitation_expires_at)
  return { token, columns: { invitation_hash: hashInvitation(token), invitation_expires_at } }
}

export const hashInvitation = (token: string): string => createHash("sha256").update(token).digest("hex")
