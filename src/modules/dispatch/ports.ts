import { MedusaError } from "@medusajs/framework/utils"
import type { BusinessPort, NotificationPort } from "./types"

export interface Ports {
  business: () => BusinessPort
  notification: () => NotificationPort
}

/**
 * The modules we ask, known by shape only, since modules never import each other. Resolved at each use: they are
 * made in no particular order.
 */
export function portsOf(container: Record<string, unknown>): Ports {
  return {
    business() {
      const port = container.business
      return isBusinessPort(port) ? port : missing("business")
    },
    notification() {
      const port = container.notification
      return isNotificationPort(port) ? port : missing("notification")
    },
  }
}

function isBusinessPort(value: unknown): value is BusinessPort {
  return hasMethod(value, "systemDispatchEndpoint")
}

function isNotificationPort(value: unknown): value is NotificationPort {
  return hasMethod(value, "createNotifications")
}

function hasMethod(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, name) === "function"
}

function missing(name: string): never {
  const message = `The dispatch module needs "${name}" among its dependencies in medusa-config.ts`
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)
}
