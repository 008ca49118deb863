import { z } from "@medusajs/framework/zod"
import { pageFields } from "../../utils/validate"

const STATUSES = ["pending", "completed", "canceled", "requires_action", "draft", "archived"] as const
const ORDERS = ["created_at", "-created_at", "display_id", "-display_id"] as const

export const AdminListBusinessOrders = z.object({
  ...pageFields,
  /** An order's number, as people say it. */
  q: z
    .string()
    .trim()
    .regex(/^#?\d{1,9}$/, "must be an order's number")
    .transform((text) => Number(text.replace("#", "")))
    .optional(),
  business_id: z.string().optional(),
  status: z.enum(STATUSES, `must be one of ${STATUSES.join(", ")}`).optional(),
  order: z.enum(ORDERS, `must be one of ${ORDERS.join(", ")}`).default("-created_at"),
})

export type AdminListBusinessOrdersType = z.infer<typeof AdminListBusinessOrders>
