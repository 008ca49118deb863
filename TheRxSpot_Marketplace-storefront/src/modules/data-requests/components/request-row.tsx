import type { DataRequest } from "@/lib/data/data-request-schema"
import { Badge } from "@/modules/ui/components/badge"
import { DateTime } from "@/modules/ui/components/date-time"
import { Progress } from "@/modules/ui/components/progress"
import { buttonClass } from "@/modules/ui/components/button-styles"
import { kindWords, sizeWords, standingOf } from "../words"
import { TakeBackButton } from "./ask-button"

/** One request: where it stands in a word, what comes next, and what the patient can do. */
export function RequestRow({ request }: { request: DataRequest }) {
  const { signal, label } = standingOf(request)
  return (
    <li className="flex flex-col gap-3 px-5 py-5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="flex flex-col gap-1">
          <p className="font-semibold">{kindWords(request.kind)}</p>
          <p className="text-sm text-ink-soft">
            Asked by {request.asked_by === "patient" ? "you" : "the care team"} on{" "}
            <DateTime at={request.created_at} style="date" />
          </p>
        </div>
        <Badge signal={signal}>{label}</Badge>
      </div>
      <NextStep request={request} />
      {request.can_cancel && <TakeBackButton id={request.id}>Take it back</TakeBackButton>}
    </li>
  )
}

function NextStep({ request }: { request: DataRequest }) {
  const { id, status, kind, progress, refusal, due_at, expires_at, size } = request
  if (status === "requested") return <p>The owner of this business looks at it next.</p>
  if (status === "approved" && kind === "erasure" && due_at)
    return (
      <p>
        Your record is erased on <DateTime at={due_at} />. Until then you can take it back.
      </p>
    )
  if (status === "approved") return <p>We start on it within a minute.</p>
  if (status === "preparing") {
    const { done = 0, total } = progress ?? {}
    return <Progress value={done} max={total ?? 1} label={total ? `${done} of ${total} files` : "Starting"} />
  }
  if (status === "ready" && expires_at)
    return (
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <a href={`/account/data/files/${id}`} download="my-data.zip" className={buttonClass()}>
          Download{size ? ` (${sizeWords(size)})` : ""}
        </a>
        <p className="text-sm text-ink-soft">
          Until <DateTime at={expires_at} />
        </p>
      </div>
    )
  return refusal?.reason ? <p className="wrap-anywhere">{refusal.reason}</p> : null
}
