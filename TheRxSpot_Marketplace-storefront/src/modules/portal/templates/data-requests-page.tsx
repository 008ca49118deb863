import type { LegalHold, StaffDataRequest } from "@/lib/data/portal/data-requests"
import { LookAgain } from "@/modules/data-requests/components/look-again"
import { isMoving } from "@/modules/data-requests/words"
import { Card } from "@/modules/ui/components/card"
import { TextLink } from "@/modules/ui/components/link"
import { Pagination } from "@/modules/ui/components/pagination"
import { Tabs } from "@/modules/ui/components/tabs"
import { AskOnBehalfForm } from "../components/ask-on-behalf-form"
import { DataRequestsTable } from "../components/data-requests-table"
import { LegalHolds } from "../components/legal-holds"

type Props = {
  business: { id: string; name: string; role: string }
  requests: readonly StaffDataRequest[]
  holds: readonly LegalHold[]
  view: "open" | "all"
  page: { count: number; limit: number; offset: number }
}

const BASE = "/portal/data-requests"
const TABS = [
  { href: BASE, label: "Open" },
  { href: `${BASE}?view=all`, label: "All" },
]

export function DataRequestsPage({ business, requests, holds, view, page }: Props) {
  const current = view === "all" ? `${BASE}?view=all` : BASE
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-6 lg:px-6">
      {requests.some(isMoving) && <LookAgain />}
      <div className="flex flex-col items-start gap-1">
        <TextLink href="/portal/patients">Patients</TextLink>
        <h1 className="text-xl font-bold">Data requests</h1>
        <p className="text-sm text-ink-soft">
          Patients of {business.name} who want a copy of their record or its erasure. The law gives you 30
          days for a copy.
        </p>
      </div>
      <Tabs tabs={TABS} current={current} label="Which requests" />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <DataRequestsTable requests={requests} view={view} />
          <Pagination
            {...page}
            hrefFor={(next) => (next ? `${BASE}?view=${view}&offset=${next}` : current)}
          />
        </div>
        <div className="flex flex-col gap-6">
          <Card className="p-5">
            <h2 className="mb-4 text-lg font-bold">Ask for a patient</h2>
            <AskOnBehalfForm business_id={business.id} />
          </Card>
          {business.role === "owner" && (
            <Card className="p-5">
              <h2 className="text-lg font-bold">Legal holds</h2>
              <p className="mb-4 text-sm text-ink-soft">A record under a hold is not erased, whoever asks.</p>
              <LegalHolds business_id={business.id} holds={holds} />
            </Card>
          )}
        </div>
      </div>
    </div>
  )
}
