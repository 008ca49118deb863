import type { Context } from "@medusajs/framework/types"
import { assertScope } from "../../lib/scope"
import type { ConsultationModuleService } from "./service"
import type { ApprovalRow } from "./types"
import { giveBackApprovals, useApprovals, type GatedOrder } from "./use-approvals"

/** What patients of one business may buy, and what of it they have used. Another business's id finds nothing here. */
export class ScopedApprovals {
  constructor(
    private readonly service: ConsultationModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  private inScope<T>(work: (context: Context) => Promise<T>): Promise<T> {
    return this.service.inScope(this.business_id, work)
  }

  /** By consultation id; at most one each. */
  ofCases(consultation_ids: string[]): Promise<ApprovalRow[]> {
    const filters = { business_id: this.business_id, consultation_id: consultation_ids }
    return this.inScope((context) => this.service.listApprovals(filters, {}, context))
  }

  /** Approvals that let this customer buy one of these products right now (SYSTEM.md, invariant 3). */
  live(customer_id: string, product_ids: string[]): Promise<ApprovalRow[]> {
    const what = { business_id: this.business_id, customer_id, product_id: product_ids }
    const filters = { ...what, status: "active" as const, expires_at: { $gt: new Date() } }
    return this.inScope((context) => this.service.listApprovals(filters, {}, context))
  }

  /** @returns the approvals newly counted @throws CodedError APPROVAL_REQUIRED */
  use(order: GatedOrder): Promise<string[]> {
    return this.inScope((context) => useApprovals(this.business_id, order, context))
  }

  giveBack(which: { order_id: string; approval_ids?: string[] }): Promise<void> {
    return this.inScope((context) => giveBackApprovals(this.business_id, which, context))
  }
}
