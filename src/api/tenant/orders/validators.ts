import { z } from "@medusajs/framework/zod"
import { ORDER_STATES } from "../../../lib/orders"
import { US_STATES } from "../../../lib/us-states"
import { HOLD_REASONS } from "../../../modules/order-desk/models/order-record"
import { PAYMENT_METHODS } from "../../../workflows/order/generate-types"
import { REFUND_REASONS } from "../../../workflows/order/types"
import { pageFields } from "../../utils/validate"

const oneOf = (words: readonly string[]) => `must be one of ${words.join(", ")}`

const states = z
  .string()
  .transform((text) => text.split(",").filter(Boolean))
  .pipe(z.array(z.enum(ORDER_STATES, oneOf(ORDER_STATES))))

export const TenantListOrders = z.object({
  ...pageFields,
  state: states.optional(),
  q: z.string().max(40).optional(),
})
export type TenantListOrdersType = z.infer<typeof TenantListOrders>

export const TenantHoldOrder = z.strictObject({ reason: z.enum(HOLD_REASONS, oneOf(HOLD_REASONS)) })
export const TenantCancelOrder = z.strictObject({ reason: z.enum(REFUND_REASONS, oneOf(REFUND_REASONS)) })

export const TenantRefundOrder = z.strictObject({
  amount: z.number("must be an amount such as 25 or 12.5").positive("must be more than 0").optional(),
  reason: z.enum(REFUND_REASONS, oneOf(REFUND_REASONS)),
})

const code = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, `must have at most ${longest} characters`)
    .regex(/^[\w .-]*$/, "may hold letters, digits, spaces, dots and hyphens")

export const TenantShipOrder = z.strictObject({
  tracking_number: code(64).min(4, "must have at least 4 characters").nullish(),
  carrier: code(40).nullish(),
})

export const TenantFulfilOrders = z.strictObject({
  ids: z.array(z.string().max(64)).min(1, "name at least one order").max(50, "name at most 50 orders"),
})

export const TenantPackingSlips = z.object({
  ids: z
    .string()
    .transform((text) => text.split(",").filter(Boolean))
    .pipe(z.array(z.string()).min(1, "name at least one order").max(50, "name at most 50 orders")),
})

const line = (longest: number) =>
  z.string().trim().min(1, "must not be empty").max(longest, `must have at most ${longest} characters`)

const DAY_MS = 24 * 60 * 60 * 1000

const paidOutside = z.strictObject({
  method: z.enum(PAYMENT_METHODS, oneOf(PAYMENT_METHODS)),
  reference: code(40).optional(),
  paid_on: z.iso
    .date("must be a day such as 2026-02-03")
    // It is tomorrow already somewhere.
    .refine((day) => Date.parse(day) <= Date.now() + DAY_MS, "must not be in the future"),
})

export const TenantGenerateOrder = z.strictObject({
  fill: z.number().int().min(1, "is 1 for the treatment, 2 for its first refill").max(99).default(1),
  quantity: z.number().int("must be a whole number").min(1, "must be at least 1").max(99).default(1),
  payment: paidOutside.optional(),
  ship_to: z.strictObject({
    first_name: line(100),
    last_name: line(100),
    address_1: line(200),
    address_2: line(200).optional(),
    city: line(100),
    province: z.enum([...US_STATES], "must be a state's two-letter code, such as CA"),
    postal_code: z.string().regex(/^\d{5}(-\d{4})?$/, "must be a ZIP code such as 94607"),
  }),
})
export type TenantGenerateOrderType = z.infer<typeof TenantGenerateOrder>
