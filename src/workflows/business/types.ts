import type { MemberRole } from "../../modules/business/types"

/** What an invitation's e-mail is made of. The token is in no database. */
export type InvitationMail = {
  /** The membership that waits to be accepted. */
  invitation_id: string
  email: string
  role: MemberRole
  business_name: string
  token: string
}
