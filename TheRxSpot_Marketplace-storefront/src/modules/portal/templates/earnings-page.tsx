import type { DaySum, EarningsSummary, EntryFilter, LedgerEntry } from "@/lib/data/portal/earnings"
import { Pagination } from "@/modules/ui/components/pagination"
import { BalanceCards } from "../components/balance-cards"
import { EarningsChart } from "../components/earnings-chart"
import { EntriesTable } from "../components/entries-table"
import { EntryFilters } from "../components/entry-filters"
import { MoneyTabs } from "../components/money-tabs"
import { dayBars } from "../logic/day-bars"
import { NOTHING } from "../logic/nothing-earned"

export const ENTRIES_PER_PAGE = 25

type Props = {
  business: { id: string; name: string }
  summary: EarningsSummary
  range: { days: DaySum[]; from: string; to: string }
  page: { entries: LedgerEntry[]; count: number; offset: number }
  filter: EntryFilter
}

export function EarningsPage({ business, summary, range, page, filter }: Props) {
  const balances = summary.balances.length > 0 ? summary.balances : [NOTHING]
  const named = { kind: filter.kind ?? "", status: filter.status ?? "", payout: filter.payout_id ?? "" }
  const query = new URLSearchParams(Object.entries(named).filter(([, value]) => value))
  const hrefFor = (offset: number) =>
    `/portal/earnings?${new URLSearchParams([...query, ["offset", String(offset)]])}`
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-6 lg:px-6">
      <div>
        <h1 className="text-xl font-bold">Earnings</h1>
        <p className="text-sm text-ink-soft">What {business.name} earns, and where each dollar is.</p>
      </div>
      <MoneyTabs current="/portal/earnings" />
      {balances.map((balance) => (
        <div key={balance.currency} className="flex flex-col gap-6">
          <BalanceCards balance={balance} summary={summary} />
          <EarningsChart
            bars={dayBars(range.days, balance.currency, range.from, range.to)}
            currency={balance.currency}
          />
        </div>
      ))}
      <section aria-labelledby="entries" className="flex flex-col gap-4">
        <h2 id="entries" className="text-lg font-bold">
          Entries
        </h2>
        <EntryFilters filter={filter} file_href={`/portal/data/earnings?business=${business.id}&${query}`} />
        <EntriesTable entries={page.entries} filtered={query.size > 0} />
        <Pagination count={page.count} limit={ENTRIES_PER_PAGE} offset={page.offset} hrefFor={hrefFor} />
      </section>
    </div>
  )
}
