import { env } from "../../utils/env-validator"
import { portalUrl, storefrontUrl } from "../business/addresses"

export type ResetActor = "customer" | "member" | "user"

export const RESET_MINUTES = 15

/**
 * Where a new password is chosen. Ours keep the token behind `#`, which no browser sends to a server and so no log of
 * addresses holds; Medusa Admin's page reads its query.
 */
export function resetUrl(actor_type: ResetActor, token: string, host: string | null): string {
  if (actor_type === "user") return `${env.MEDUSA_BACKEND_URL ?? ""}/app/reset-password?token=${token}`
  const base = actor_type === "member" ? portalUrl() : storefrontUrl(host ?? "")
  return `${base}/reset-password#${token}`
}

/** Says nothing of who they are here, nor that they are a patient: a mailbox is read by others too. */
export function resetMail(url: string) {
  const lines = [
    "Somebody, most likely you, asked to choose a new password for this e-mail address.",
    `Choose it here: ${url}`,
    `The link works once, for ${RESET_MINUTES} minutes. Where you are signed in now, you will be signed out.`,
    "If it was not you, you can ignore this e-mail: your password stays as it is.",
  ]
  const html = lines.map((line) => `<p>${line.replace(url, `<a href="${url}">${url}</a>`)}</p>`).join("\n")
  return { subject: "Choose a new password", text: `${lines.join("\n\n")}\n`, html }
}
