import type { StaffDataRequest } from "@/lib/data/portal/data-requests"
import { LookAgain } from "@/modules/data-requests/components/look-again"
import { isMoving, kindWords, sizeWords, standingOf } from "@/modules/data-requests/words"
import { Badge } from "@/modules/ui/components/badge"
import { buttonClass } from "@/modules/ui/components/button-styles"
import { Card } from "@/modules/ui/components/card"
import { DateTime } from "@/modules/ui/components/date-time"
import { TextLink } from "@/modules/ui/components/link"
import { Progress } from "@/modules/ui/components/progress"
import { DecideRequest, TakeBackRequest } from "../components/decide-request"

type Props = { business: { id: string; role: string }; request: StaffDataRequest }

export function DataRequestPage({ business, request }: Props) {
  const { signal, label } = standingOf(request)
  const is_owner = business.role === "owner"
  const decidable = request.status === "requested" || request.status === "failed"
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-6 lg:px-6">
      {isMoving(request) && <LookAgain />}
      <TextLink href="/portal/data-requests" className="self-start">
        Data requests
      </TextLink>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-xl font-bold">{kindWords(request.kind)}</h1>
        <Badge signal={signal}>{label}</Badge>
      </div>
      <Card className="flex flex-col gap-4 p-5">
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
          <Fact term="Patient">
            {request.patient
              ? `${request.patient.name}, ${request.patient.email}`
              : "Somebody without a record"}
          </Fact>
          <Fact term="Asked">
            <DateTime at={request.created_at} /> by {request.asked_by_name}
          </Fact>
          {request.decided_at && request.decided_by_name && (
            <Fact term="Decided">
              <DateTime at={request.decided_at} /> by {request.decided_by_name}
            </Fact>
          )}
          {request.status === "approved" && request.due_at && (
            <Fact term="Begins">
              <DateTime at={request.due_at} />
            </Fact>
          )}
          {request.refusal?.reason && <Fact term="Why it was refused">{request.refusal.reason}</Fact>}
          {request.expires_at && request.status === "ready" && (
            <Fact term="Can be downloaded until">
              <DateTime at={request.expires_at} />
            </Fact>
          )}
        </dl>
        {request.progress && (
          <Progress
            value={request.progress.done}
            max={request.progress.total ?? 1}
            label={`${request.progress.done} of ${request.progress.total ?? "?"} files`}
          />
        )}
        {request.status === "ready" && is_owner && (
          <a
            href={`/portal/data/data-requests/${request.id}?business=${business.id}`}
            download="my-data.zip"
            className={buttonClass("primary", undefined, "self-start")}
          >
            Download{request.size ? ` (${sizeWords(request.size)})` : ""}
          </a>
        )}
      </Card>
      {decidable && is_owner && <DecideRequest business_id={business.id} request={request} />}
      {decidable && !is_owner && <p className="text-ink-soft">The owner decides about this request.</p>}
      {request.can_cancel && <TakeBackRequest business_id={business.id} request={request} />}
    </div>
  )
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd className="font-semibold wrap-anywhere">{children}</dd>
    </div>
  )
}
