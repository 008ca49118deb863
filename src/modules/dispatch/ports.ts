import type { BusinessPort, NotificationPort } from "./types"

/** Whether what the container holds can be asked; modules know each other by shape only. */
export function isBusinessPort(value: unknown): value is BusinessPort {
  return hasMethod(value, "systemDispatchEndpoint")
}

export function isNotificationPort(value: unknown): value is NotificationPort {
  return hasMethod(value, "createNotifications")
}

function hasMethod(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, name) === "function"
}
