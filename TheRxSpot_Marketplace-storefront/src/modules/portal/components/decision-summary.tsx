import type { ReactNode } from "react"
import type { CaseDetail } from "@/lib/data/portal/case-schema"
import { DateTime } from "@/modules/ui/components/date-time"
import { statusWord } from "../logic/words"

/** What was decided, by whom, and what it allows. */
export function DecisionSummary({ detail }: { detail: CaseDetail }) {
  const { decision, approval, status } = detail
  return (
    <div className="flex flex-col gap-3 text-sm">
      <p className="font-semibold">
        {statusWord(status).text}
        {decision?.decided_by && ` by ${decision.decided_by}`}
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        {decision && (
          <Entry term="On">
            <DateTime at={decision.decided_at} />
          </Entry>
        )}
        {approval && (
          <Entry term="Valid until">
            <DateTime at={approval.expires_at} style="date" />
          </Entry>
        )}
        {approval?.refills_allowed != null && <Entry term="Refills">{approval.refills_allowed}</Entry>}
      </dl>
      {decision?.reason && (
        <p>
          <span className="block text-ink-soft">Reason the patient reads</span>
          <span className="break-words whitespace-pre-line">{decision.reason}</span>
        </p>
      )}
    </div>
  )
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{term}</dt>
      <dd className="font-medium">{children}</dd>
    </>
  )
}
