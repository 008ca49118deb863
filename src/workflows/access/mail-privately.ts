import type { INotificationModuleService, NotificationContent } from "@medusajs/framework/types"

type Mail = { to: string; template: string; resource_id: string; content: NotificationContent }

type Notifications = INotificationModuleService & { deleteNotifications(ids: string[]): Promise<void> }

/** Sends a mail and keeps no note of it: Medusa's would hold a patient's address in clear. */
export async function mailPrivately(notifications: INotificationModuleService, mail: Mail): Promise<void> {
  try {
    await notifications.createNotifications({ ...mail, channel: "email" })
  } finally {
    const { resource_id, template } = mail
    const notes = await notifications.listNotifications({ resource_id, template })
    if (canForget(notifications)) await notifications.deleteNotifications(notes.map(({ id }) => id))
  }
}

/** Every module of Medusa's has it; this one's type leaves it out. */
const canForget = (service: INotificationModuleService): service is Notifications =>
  "deleteNotifications" in service && typeof service.deleteNotifications === "function"
