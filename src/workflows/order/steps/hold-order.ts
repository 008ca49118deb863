import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { deskOf } from "../desk"
import type { HoldInput, OrderMoveInput } from "../types"
import { refused } from "./check-move"

/** Lets an order wait. One statement decides between two who come at once. */
export const holdOrderStep = createStep("hold-order", async (input: HoldInput, { container }) => {
  const { business_id, ...hold } = input
  if (!(await deskOf(container, business_id).hold(hold))) throw refused("hold", "on_hold")
  return new StepResponse({ order_id: hold.order_id })
})

/** Lets it go on. */
export const releaseOrderStep = createStep("release-order", async (input: OrderMoveInput, { container }) => {
  const { business_id, ...release } = input
  if (!(await deskOf(container, business_id).release(release))) throw refused("release", "pending")
  return new StepResponse({ order_id: release.order_id })
})
