import type { INotificationModuleService, NotificationContent } from "@medusajs/framework/types"

export type OnceMail = {
  to: string
  template: string
  /** What the mail is about; one mail of a template goes out for it. */
  resource_id: string
  resource_type: string
  content: NotificationContent
}

/**
 * Sends a mail unless it went out before.
 *
 * Medusa's idempotency key alone does not do it: after a crash its row says 'pending' for ever and the mail is never
 * sent, and a failed one can be sent again but never recorded. So each attempt has a key of its own, and whether the
 * mail is out is read from the attempts. Callers hold a lock; where two still meet, the key lets one of them send.
 *
 * @returns whether a mail went out now
 */
export async function sendOnce(notifications: INotificationModuleService, mail: OnceMail): Promise<boolean> {
  const { template, resource_id } = mail
  const attempts = await notifications.listNotifications({ template, resource_id })
  if (attempts.some(({ status }) => status === "success")) return false
  const idempotency_key = `${template}:${resource_id}:${attempts.length + 1}`
  await notifications.createNotifications({ ...mail, channel: "email", idempotency_key })
  return true
}
