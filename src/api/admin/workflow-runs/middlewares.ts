import type { MiddlewareRoute } from "@medusajs/framework/http"
import { notFound } from "../../../utils/coded-error"

function closed(): never {
  throw notFound("Workflows are run by the routes they belong to.")
}

/**
 * Doors of Medusa's past every rule of ours: to run any workflow with any input, a clinician's decision or a payout
 * among them; to tell a waiting step that it is done; to listen to what steps return, patients among it. Medusa Admin
 * uses none of them. What has run can still be listed, audited.
 */
export const workflowRunMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/admin/workflows-executions*", middlewares: [closed] },
  { matcher: "/admin/workflows-executions/:workflow_id/subscribe", middlewares: [closed] },
  { matcher: "/admin/workflows-executions/:workflow_id/:transaction_id/subscribe", middlewares: [closed] },
]
