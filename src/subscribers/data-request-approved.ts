import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { env } from "../utils/env-validator"
import { DATA_REQUEST_APPROVED } from "../workflows/privacy/workflows/approve-data-request"
import { workOffDataRequestsWorkflow } from "../workflows/privacy/workflows/work-off-data-requests"

/** Begins at once with what the job would find within a minute. Tests say themselves when it runs. */
export default async function dataRequestApproved({
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  if (env.NODE_ENV === "test") return
  await workOffDataRequestsWorkflow(container).run()
}

export const config: SubscriberConfig = {
  event: DATA_REQUEST_APPROVED,
  context: { subscriberId: "data-request-approved" },
}
