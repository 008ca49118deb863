import type { Payout } from "@/lib/data/portal/payouts"
import { formatMinor } from "@/lib/format-minor"
import { Badge } from "@/modules/ui/components/badge"
import { DateTime } from "@/modules/ui/components/date-time"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { TextLink } from "@/modules/ui/components/link"
import { Table } from "@/modules/ui/components/table"
import { failureWords, payoutWord } from "../logic/money-words"
import { CancelPayout } from "./cancel-payout"

type Props = { payouts: readonly Payout[]; business_id: string; is_owner: boolean }

/** Every payout, with what it was made of one step away. */
export function PayoutsTable({ payouts, business_id, is_owner }: Props) {
  return (
    <Table
      caption="Payouts"
      rows={payouts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "when",
          title: "Requested",
          cell: ({ requested_at, is_scheduled }) => (
            <>
              <DateTime at={requested_at} />
              {is_scheduled && <span className="block text-sm text-ink-soft">By schedule</span>}
            </>
          ),
        },
        {
          key: "state",
          title: "State",
          cell: ({ id, status, failure, reference }) => (
            <div className="flex flex-col items-start gap-1">
              <Badge signal={payoutWord(status).signal}>{payoutWord(status).text}</Badge>
              {failure && status === "failed" && (
                <p className="text-sm text-ink-soft">{failureWords(failure)}</p>
              )}
              {reference && <p className="text-sm wrap-anywhere text-ink-soft">{reference}</p>}
              {status === "requested" && is_owner && <CancelPayout business_id={business_id} id={id} />}
            </div>
          ),
        },
        {
          key: "entries",
          title: "Made of",
          secondary: true,
          cell: ({ id, entries }) => (
            <TextLink href={`/portal/earnings?payout=${id}`}>
              {entries} {entries === 1 ? "entry" : "entries"}
            </TextLink>
          ),
        },
        {
          key: "amount",
          title: "Amount",
          align: "right",
          cell: ({ amount_minor, currency }) => (
            <span className="font-semibold">{formatMinor(amount_minor, currency)}</span>
          ),
        },
      ]}
      empty={
        <EmptyState icon="money" title="No payout yet">
          Ask for the first one when something is available, or choose a schedule.
        </EmptyState>
      }
    />
  )
}
