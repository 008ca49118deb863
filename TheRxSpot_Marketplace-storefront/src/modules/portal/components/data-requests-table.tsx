import NextLink from "next/link"
import type { StaffDataRequest } from "@/lib/data/portal/data-requests"
import { kindWords, standingOf } from "@/modules/data-requests/words"
import { Badge } from "@/modules/ui/components/badge"
import { DateTime } from "@/modules/ui/components/date-time"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { Table, type Column } from "@/modules/ui/components/table"

const COLUMNS: Column<StaffDataRequest>[] = [
  {
    key: "patient",
    title: "Patient",
    cell: ({ id, patient, kind }) => (
      <div>
        <NextLink
          href={`/portal/data-requests/${id}`}
          className="font-semibold text-brand underline-offset-4 hover:underline"
        >
          {patient?.name ?? "Somebody without a record"}
        </NextLink>
        <p className="text-sm text-ink-soft">{kindWords(kind)}</p>
      </div>
    ),
  },
  {
    key: "asked",
    title: "Asked",
    secondary: true,
    cell: ({ created_at }) => <DateTime at={created_at} style="date" />,
  },
  { key: "by", title: "By", secondary: true, cell: ({ asked_by_name }) => asked_by_name },
  {
    key: "status",
    title: "State",
    cell: (request) => {
      const { signal, label } = standingOf(request)
      return <Badge signal={signal}>{label}</Badge>
    },
  },
]

export function DataRequestsTable({
  requests,
  view,
}: {
  requests: readonly StaffDataRequest[]
  view: "open" | "all"
}) {
  return (
    <Table
      caption="Data requests"
      columns={COLUMNS}
      rows={requests}
      rowKey={({ id }) => id}
      empty={
        <EmptyState icon="shield" title={view === "open" ? "Nothing waits for you" : "No requests yet"}>
          Patients ask for a copy of their record, or for its erasure, on their account page.
        </EmptyState>
      }
    />
  )
}
