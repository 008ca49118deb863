import type { MedusaContainer } from "@medusajs/framework/types"
import { ordersLeft, refillsLeft } from "../../../lib/approval-rules"
import { caseTimeline } from "../../../lib/case-timeline"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import type { ApprovalRow, Case } from "../../../modules/consultation/types"
import { DISPATCH_MODULE } from "../../../modules/dispatch"
import type { DispatchModuleService } from "../../../modules/dispatch/service"
import { happeningsOf } from "../../utils/case-happenings"
import { describeItem, productsById } from "../../utils/products-by-id"

function presentApproval(approval: ApprovalRow | undefined) {
  if (!approval) return null
  const { id, status, approved_at, expires_at } = approval
  const left = { refills_remaining: refillsLeft(approval), orders_left: ordersLeft(approval) }
  return { id, status, approved_at, expires_at, ...left }
}

/** A page of cases as their patient sees them: a fixed number of queries, however long the page. */
export async function presentCases(container: MedusaContainer, business_id: string, cases: Case[]) {
  const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const dispatch: DispatchModuleService = container.resolve(DISPATCH_MODULE)
  const ids = cases.map(({ id }) => id)
  const product_ids = cases.map(({ product_id }) => product_id)
  const [products, approvals, fulfillments] = await Promise.all([
    productsById(container, product_ids),
    consultations.scopedApprovals(business_id).ofCases(ids),
    dispatch.scoped(business_id).listFulfillments(ids),
  ])
  return cases.map((row) => ({
    id: row.id,
    status: row.status,
    ...describeItem(products, row),
    submitted_at: row.submitted_at,
    due_at: row.due_at,
    decided_at: row.decided_at,
    rejection_reason: row.rejection_reason,
    approval: presentApproval(approvals.find(({ consultation_id }) => consultation_id === row.id)),
    fulfillment: fulfillments.get(row.id) ?? null,
  }))
}

/** One case of this customer with its timeline. @throws CodedError NOT_FOUND when it is anybody else's */
export async function presentCase(
  container: MedusaContainer,
  business_id: string,
  id: string,
  customer_id: string,
) {
  const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const dispatch: DispatchModuleService = container.resolve(DISPATCH_MODULE)
  const own = await consultations.scoped(business_id).retrieveCase(id, customer_id)
  const [[presented], events, dispatched, updates] = await Promise.all([
    presentCases(container, business_id, [own]),
    consultations.scoped(business_id).historyOf(id),
    dispatch.scoped(business_id).listEventsFor(id),
    dispatch.scoped(business_id).partnerUpdatesOf({ consultation_id: id }),
  ])
  return { ...presented, timeline: caseTimeline(happeningsOf({ events, dispatched, updates }), "patient") }
}
