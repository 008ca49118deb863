import type { Metadata } from "next"
import { listCouponProducts, listCoupons } from "@/lib/data/portal/coupons"
import { requireMember } from "@/lib/data/portal/me"
import { pageOffset, type SearchParams } from "@/lib/search-params"
import { managesBusiness } from "@/modules/portal/logic/roles"
import { CouponsPage } from "@/modules/portal/templates/coupons-page"
import { PortalMessage } from "@/modules/portal/templates/portal-message"

export const metadata: Metadata = { title: "Coupons" }

const LIMIT = 25

export default async function CouponsRoute({ searchParams }: { searchParams: SearchParams }) {
  const { business } = await requireMember("/portal/coupons")
  if (!managesBusiness(business.role)) {
    return (
      <PortalMessage title="Your role does not show this page">
        <p>Owners and administrators of {business.name} look after its coupons. Ask one of them.</p>
      </PortalMessage>
    )
  }
  const offset = pageOffset((await searchParams).offset, LIMIT)
  const [{ coupons, count }, products] = await Promise.all([
    listCoupons(business.id, LIMIT, offset),
    listCouponProducts(business.id),
  ])
  const page = { count, limit: LIMIT, offset }
  return <CouponsPage key={business.id} {...{ business, coupons, products, page }} />
}
