import type { Balance, EarningsSummary } from "@/lib/data/portal/earnings"
import { formatMinor } from "@/lib/format-minor"
import { Banner } from "@/modules/ui/components/banner"
import { Card } from "@/modules/ui/components/card"

type Props = { balance: Balance; summary: EarningsSummary }

/** Where the money is, in four numbers; a debt is said in words too. */
export function BalanceCards({ balance, summary }: Props) {
  const { currency, available_minor, pending_minor, on_the_way_minor } = balance
  const paid = paidThisYear(summary, currency)
  const in_debt = available_minor < 0
  const numbers = [
    { label: "Available", minor: available_minor, note: "Can be paid out now" },
    { label: "Pending", minor: pending_minor, note: `Until delivery, or ${summary.hold_days} days` },
    { label: "On its way", minor: on_the_way_minor, note: "In a payout that is open" },
    { label: `Paid in ${summary.year}`, minor: paid, note: "Payouts that arrived" },
  ]
  return (
    <div className="flex flex-col gap-3">
      {in_debt && (
        <Banner signal="warning" title={`You owe ${formatMinor(-available_minor, currency)}`}>
          Refunds came after the payout they belong to. New earnings make up for it first; nothing is
          collected from your bank.
        </Banner>
      )}
      <dl className="grid grid-cols-2 gap-2 sm:gap-3 lg:grid-cols-4">
        {numbers.map(({ label, minor, note }) => (
          <Card key={label} className="flex flex-col gap-0.5 px-3 py-3 sm:px-5 sm:py-4">
            <dt className="text-sm font-semibold text-ink-soft">{label}</dt>
            <dd className={`text-xl font-bold tabular-nums sm:text-2xl ${minor < 0 ? "text-danger" : ""}`}>
              {formatMinor(minor, currency)}
            </dd>
            <dd className="text-sm text-ink-soft">{note}</dd>
          </Card>
        ))}
      </dl>
    </div>
  )
}

function paidThisYear({ this_year }: EarningsSummary, currency: string): number {
  const sum = (kind: string): number =>
    this_year
      .filter((one) => one.kind === kind && one.currency === currency)
      .reduce((all, { minor }) => all + minor, 0)
  return sum("payout") - sum("payout_return")
}
