import type { LedgerEntry } from "@/lib/data/portal/earnings"
import { formatMinor } from "@/lib/format-minor"
import { Badge } from "@/modules/ui/components/badge"
import { DateTime } from "@/modules/ui/components/date-time"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { Table } from "@/modules/ui/components/table"
import { kindWords } from "../logic/money-words"

/** Every movement of money, with its sign. */
export function EntriesTable({ entries, filtered }: { entries: readonly LedgerEntry[]; filtered: boolean }) {
  return (
    <Table
      caption="Entries"
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        { key: "when", title: "When", cell: ({ occurred_at }) => <DateTime at={occurred_at} /> },
        {
          key: "what",
          title: "What",
          cell: ({ kind, order_id }) => (
            <div className="min-w-0">
              <p className="font-semibold">{kindWords(kind)}</p>
              {order_id && <p className="text-sm text-ink-soft">Order …{order_id.slice(-6)}</p>}
            </div>
          ),
        },
        {
          key: "state",
          title: "State",
          secondary: true,
          cell: ({ status }) =>
            status && (
              <Badge signal={status === "available" ? "success" : "info"}>
                {status === "available" ? "Available" : "Pending"}
              </Badge>
            ),
        },
        {
          key: "amount",
          title: "Amount",
          align: "right",
          cell: ({ amount_minor, currency }) => (
            <span className={amount_minor < 0 ? "text-ink-soft" : "font-semibold"}>
              {formatMinor(amount_minor, currency)}
            </span>
          ),
        },
      ]}
      empty={
        <EmptyState icon="money" title={filtered ? "Nothing like this" : "No earnings yet"}>
          {filtered
            ? "No entry fits these filters. Choose others, or clear them."
            : "The first paid order shows here within moments."}
        </EmptyState>
      }
    />
  )
}
