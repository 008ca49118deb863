import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { recordPaymentsWorkflow } from "../workflows/earnings/workflows/record-payments"

/** A captured or refunded payment comes into the ledger within moments; what is missed here, the nightly job finds. */
export default async function paymentRecorded({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await recordPaymentsWorkflow(container).run({ input: [event.data.id] })
}

export const config: SubscriberConfig = { event: ["payment.captured", "payment.refunded"] }
