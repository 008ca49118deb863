import type { Metadata } from "next"
import { earningsDays, earningsSummary, listEntries } from "@/lib/data/portal/earnings"
import { requireMember } from "@/lib/data/portal/me"
import { pageOffset, type SearchParams } from "@/lib/search-params"
import { MoneyClosed } from "@/modules/portal/components/money-closed"
import { entryFilter } from "@/modules/portal/logic/entry-filter"
import { managesBusiness } from "@/modules/portal/logic/roles"
import { EarningsPage, ENTRIES_PER_PAGE } from "@/modules/portal/templates/earnings-page"

export const metadata: Metadata = { title: "Earnings" }

export default async function EarningsRoute({ searchParams }: { searchParams: SearchParams }) {
  const { business } = await requireMember("/portal/earnings")
  if (!managesBusiness(business.role)) return <MoneyClosed business_name={business.name} />
  const query = await searchParams
  const filter = entryFilter(query)
  const offset = pageOffset(query.offset, ENTRIES_PER_PAGE)
  const [summary, range, page] = await Promise.all([
    earningsSummary(business.id),
    earningsDays(business.id),
    listEntries(business.id, filter, { limit: ENTRIES_PER_PAGE, offset }),
  ])
  return (
    <EarningsPage
      business={business}
      summary={summary}
      range={range}
      page={{ ...page, offset }}
      filter={filter}
    />
  )
}
