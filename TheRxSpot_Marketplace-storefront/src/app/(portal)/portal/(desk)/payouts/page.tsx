import type { Metadata } from "next"
import { earningsSummary } from "@/lib/data/portal/earnings"
import { requireMember } from "@/lib/data/portal/me"
import { listPayouts, payoutAccount } from "@/lib/data/portal/payouts"
import { pageOffset, type SearchParams } from "@/lib/search-params"
import { MoneyClosed } from "@/modules/portal/components/money-closed"
import { managesBusiness } from "@/modules/portal/logic/roles"
import { PAYOUTS_PER_PAGE, PayoutsPage } from "@/modules/portal/templates/payouts-page"

export const metadata: Metadata = { title: "Payouts" }

export default async function PayoutsRoute({ searchParams }: { searchParams: SearchParams }) {
  const { business } = await requireMember("/portal/payouts")
  if (!managesBusiness(business.role)) return <MoneyClosed business_name={business.name} />
  const offset = pageOffset((await searchParams).offset, PAYOUTS_PER_PAGE)
  const [summary, account, page] = await Promise.all([
    earningsSummary(business.id),
    payoutAccount(business.id),
    listPayouts(business.id, { limit: PAYOUTS_PER_PAGE, offset }),
  ])
  return (
    <PayoutsPage
      key={business.id}
      business={business}
      summary={summary}
      account={account}
      page={{ ...page, offset }}
    />
  )
}
