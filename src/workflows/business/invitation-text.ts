import { escapeHtml } from "../../lib/escape-html"
import { PLATFORM_NAME } from "../../lib/platform-name"
import { invitationUrl } from "./addresses"
import type { InvitationMail } from "./types"

const ROLE_TEXT: Record<InvitationMail["role"], string> = {
  owner: "own and run",
  admin: "help run",
  staff: "work for",
  clinician: "review cases for",
  viewer: "look in on",
}

/** The e-mail that invites somebody; a business's name is its owner's own words and is escaped. */
export function invitationText({ business_name, role, token }: InvitationMail) {
  const url = invitationUrl(token)
  const lead = `You are invited to ${ROLE_TEXT[role]} ${business_name} on ${PLATFORM_NAME}.`
  const note = "The link works once, for 14 days. If you did not expect this e-mail, you can ignore it."
  return {
    subject: `Your invitation to ${business_name}`,
    text: `${lead}\n\nChoose a password and sign in:\n${url}\n\n${note}\n`,
    html: [
      `<p>${escapeHtml(lead)}</p>`,
      `<p><a href="${escapeHtml(url)}">Choose a password and sign in</a></p>`,
      `<p>${note}</p>`,
    ].join("\n"),
  }
}
