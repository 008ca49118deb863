import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { enterScope } from "../../utils/scope-transaction"
import { Coupon } from "./models/coupon"
import { CouponUse } from "./models/coupon-use"
import { ScopedCoupons } from "./scoped-coupons"

/** Coupons of businesses: codes and limits beside Medusa's promotions. `scoped(business_id)` is the only way in. */
export class CouponModuleService extends MedusaService({ Coupon, CouponUse }) {
  scoped(business_id: string): ScopedCoupons {
    return new ScopedCoupons(this, business_id)
  }

  /** Runs `work` in one transaction that PostgreSQL knows to be this business's. */
  @InjectTransactionManager()
  async inScope<T>(
    business_id: string,
    work: (context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T> {
    await enterScope(context, business_id)
    return work(context)
  }
}
