import type { OrderActor } from "../../modules/order-desk/types"

/** What a workflow of ours hands through Medusa's `createOrder` to its hook: who made the order for the patient. */
export const asGeneratedBy = ({ id }: OrderActor): Record<string, unknown> => ({ generated_by_member: id })

export function generatedBy(additional_data: Record<string, unknown> | undefined): OrderActor | undefined {
  const id = additional_data?.generated_by_member
  return typeof id === "string" ? { type: "member", id } : undefined
}
