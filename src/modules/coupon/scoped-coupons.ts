import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { assertScope } from "../../lib/scope"
import { notFound } from "../../utils/coded-error"
import { transactionOf } from "../../utils/scope-transaction"
import type { Coupon } from "./models/coupon"
import type { CouponModuleService } from "./service"
import { useCoupons, type CouponOrder } from "./use-coupons"

export type CouponRow = InferTypeOf<typeof Coupon>
export type NewCoupon = Pick<CouponRow, "promotion_id" | "code" | "total_limit" | "per_customer_limit">

const USES = `select u.coupon_id, count(*)::int as uses from "coupon_use" u
join "order" o on o.id = u.order_id and o.status <> 'canceled' and o.deleted_at is null
where u.business_id = ? and u.deleted_at is null group by u.coupon_id`

/** Coupons of one business. Another business's id finds nothing here. */
export class ScopedCoupons {
  constructor(
    private readonly service: CouponModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  private inScope<T>(work: (context: Context) => Promise<T>): Promise<T> {
    return this.service.inScope(this.business_id, work)
  }

  /** Newest first, with how many orders used each. */
  list(page: { limit: number; offset: number }): Promise<[(CouponRow & { uses: number })[], number]> {
    const { business_id, service } = this
    return this.inScope(async (context) => {
      const config = { take: page.limit, skip: page.offset, order: { id: "DESC" as const } }
      const [rows, count] = await service.listAndCountCoupons({ business_id }, config, context)
      const used: { coupon_id: string; uses: number }[] = await transactionOf(context).execute(USES, [
        business_id,
      ])
      const uses = new Map(used.map((row) => [row.coupon_id, row.uses]))
      return [rows.map((row) => ({ ...row, uses: uses.get(row.id) ?? 0 })), count]
    })
  }

  /** @throws CodedError NOT_FOUND */
  async retrieve(id: string): Promise<CouponRow> {
    const filters = { business_id: this.business_id, id }
    const [row] = await this.inScope((context) => this.service.listCoupons(filters, { take: 1 }, context))
    if (!row) throw notFound("This coupon does not exist.")
    return row
  }

  async hasCode(code: string): Promise<boolean> {
    const filters = { business_id: this.business_id, code }
    return (
      (await this.inScope((context) => this.service.listCoupons(filters, { take: 1 }, context))).length > 0
    )
  }

  create(input: NewCoupon): Promise<CouponRow> {
    const row = { ...input, business_id: this.business_id }
    return this.inScope(async (context) => {
      const [created] = await this.service.createCoupons([row], context)
      return created
    })
  }

  async remove(id: string): Promise<void> {
    const filters = { business_id: this.business_id, id }
    await this.inScope((context) => this.service.deleteCoupons(filters, context))
  }

  use(order: CouponOrder): Promise<void> {
    return this.inScope((context) => useCoupons(this.business_id, order, context))
  }
}
