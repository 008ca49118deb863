import type { DataRequest } from "@/lib/data/data-request-schema"
import { BackLink } from "@/modules/ui/components/back-link"
import { Card } from "@/modules/ui/components/card"
import { AskButton } from "../components/ask-button"
import { EraseCard } from "../components/erase-card"
import { LookAgain } from "../components/look-again"
import { RequestRow } from "../components/request-row"
import { isMoving, isOpen } from "../words"

/** A patient's two rights, and how what they asked for goes. */
export function MyDataPage({ business, requests }: { business: string; requests: readonly DataRequest[] }) {
  const open = (kind: DataRequest["kind"]) => requests.some((one) => one.kind === kind && isOpen(one))
  return (
    <div className="container-page flex max-w-4xl flex-col gap-6 py-10 sm:py-14">
      {requests.some(isMoving) && <LookAgain />}
      <div className="flex flex-col gap-2">
        <BackLink href="/account">My consultations</BackLink>
        <h1 className="heading-display text-3xl sm:text-4xl">My data</h1>
        <p className="measure text-ink-soft">
          Your record at {business} is yours. The owner answers each request here.
        </p>
      </div>
      <div className="grid gap-6 md:grid-cols-2">
        <Card className="flex flex-col items-start gap-4 p-6">
          <h2 className="text-xl font-semibold">Get a copy</h2>
          <p className="text-ink-soft">
            One file with everything we hold about you: your answers, the decisions, orders, documents, and
            who looked at them. You can download it for a week.
          </p>
          {open("export") ? (
            <p className="font-semibold">You have asked for this. See below how it goes.</p>
          ) : (
            <div className="mt-auto">
              <AskButton kind="export">Ask for a copy</AskButton>
            </div>
          )}
        </Card>
        <EraseCard business={business} open={open("erasure")} />
      </div>
      <section aria-labelledby="requests" className="flex flex-col gap-3">
        <h2 id="requests" className="text-xl font-semibold">
          Your requests
        </h2>
        {requests.length === 0 ? (
          <p className="text-ink-soft">You have not asked for anything yet.</p>
        ) : (
          <ul className="divide-y divide-line rounded-lg border border-line bg-raised">
            {requests.map((request) => (
              <RequestRow key={request.id} request={request} />
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
