import type { Coupon, CouponProduct } from "@/lib/data/portal/coupons"
import { Card } from "@/modules/ui/components/card"
import { Pagination } from "@/modules/ui/components/pagination"
import { CouponForm } from "../components/coupon-form"
import { CouponsTable } from "../components/coupons-table"

type Props = {
  business: { id: string; name: string }
  coupons: readonly Coupon[]
  products: readonly CouponProduct[]
  page: { count: number; limit: number; offset: number }
}

export function CouponsPage({ business, coupons, products, page }: Props) {
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-6 lg:px-6">
      <div>
        <h1 className="text-xl font-bold">Coupons</h1>
        <p className="text-sm text-ink-soft">Codes for patients of {business.name}, typed at checkout.</p>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <CouponsTable coupons={coupons} business_id={business.id} />
          <Pagination
            {...page}
            hrefFor={(next) => (next ? `/portal/coupons?offset=${next}` : "/portal/coupons")}
          />
        </div>
        <Card className="p-5">
          <h2 className="mb-4 text-lg font-bold">Make a coupon</h2>
          <CouponForm business_id={business.id} products={products} />
        </Card>
      </div>
    </div>
  )
}
