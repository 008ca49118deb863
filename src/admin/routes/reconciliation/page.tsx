import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { Button, createDataTableColumnHelper, StatusBadge, toast } from "@medusajs/ui"
import { DateTime } from "../../components/date-time"
import { ListPage } from "../../components/list-page"
import { Section } from "../../components/section"
import { SimpleTable } from "../../components/simple-table"
import { useProveNow, useReports, type Report } from "../../hooks/api/earnings"
import { listOf } from "../../lib/list-of"
import { PAGE_SIZE, useListParams } from "../../lib/use-list-params"

const column = createDataTableColumnHelper<Report>()

const columns = [
  column.accessor("finished_at", { header: "When", cell: ({ getValue }) => <DateTime at={getValue()} /> }),
  column.accessor("problem_count", {
    header: "Result",
    cell: ({ getValue }) => (
      <StatusBadge color={getValue() === 0 ? "green" : "red"}>
        {getValue() === 0 ? "Everything adds up" : `${getValue()} problems`}
      </StatusBadge>
    ),
  }),
  column.accessor("businesses_checked", { header: "Businesses" }),
  column.accessor("payments_checked", { header: "Payments" }),
  column.accessor("entries_posted", { header: "Entries that were missing" }),
]

const EMPTY = {
  heading: "No report yet",
  description: "The ledger is proven every night at 3:17 UTC. 'Prove now' does it at once.",
}

const ReconciliationPage = () => {
  const params = useListParams()
  const asked = useReports({ limit: PAGE_SIZE, offset: params.offset })
  const prove = useProveNow()
  const problems = (asked.data?.reports ?? []).flatMap(({ id, problems: found }) =>
    found.map((problem, index) => ({ key: `${id}-${index}`, ...problem })),
  )
  const run = () =>
    prove.mutate(undefined, {
      onSuccess: ({ report }) =>
        report.problem_count === 0
          ? toast.success("Everything adds up")
          : toast.error(`${report.problem_count} problems found`),
      onError: ({ message }) => toast.error("The proof did not finish", { description: message }),
    })
  return (
    <div className="flex flex-col gap-y-3">
      <ListPage
        title="Reconciliation"
        columns={columns}
        list={listOf(asked, ({ reports }) => reports)}
        params={params}
        empty={EMPTY}
      >
        <Button size="small" variant="secondary" isLoading={prove.isPending} onClick={run}>
          Prove now
        </Button>
      </ListPage>
      {problems.length > 0 && (
        <Section title="Problems" hint="Of the reports above. Nothing is mended by itself; see the runbook.">
          <SimpleTable
            heads={["Code", "Business", "About", "What"]}
            empty=""
            rows={problems.map(({ key, code, business_id, subject, message }) => ({
              key,
              cells: [code, business_id, subject, message],
            }))}
          />
        </Section>
      )}
    </div>
  )
}

export const config = defineRouteConfig({ label: "Reconciliation", icon: CheckCircle })
export const handle = { breadcrumb: () => "Reconciliation" }
export default ReconciliationPage
