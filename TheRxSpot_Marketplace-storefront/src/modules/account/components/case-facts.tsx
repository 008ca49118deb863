import type { ReactNode } from "react"
import type { Consultation } from "@/lib/data/consultations"
import { Card } from "@/modules/ui/components/card"
import { CopyButton } from "@/modules/ui/components/copy-button"
import { DateTime } from "@/modules/ui/components/date-time"

export function CaseFacts({ consultation }: { consultation: Consultation }) {
  const { approval, fulfillment } = consultation
  return (
    <Card className="p-6">
      <h2 className="mb-4 text-lg font-semibold">Details</h2>
      <dl className="flex flex-col gap-4">
        {fulfillment.tracking_number && (
          <Fact term={`Tracking number${fulfillment.carrier ? ` (${fulfillment.carrier})` : ""}`}>
            <span className="flex flex-wrap items-center justify-between gap-x-2">
              <span className="break-all tabular-nums">{fulfillment.tracking_number}</span>
              <CopyButton text={fulfillment.tracking_number} size="md" />
            </span>
          </Fact>
        )}
        <Fact term="Sent to a clinician">
          <DateTime at={consultation.submitted_at} />
        </Fact>
        {consultation.decided_at && (
          <Fact term="Decided">
            <DateTime at={consultation.decided_at} />
          </Fact>
        )}
        {approval?.expires_at && (
          <Fact term="Approval lasts until">
            <DateTime at={approval.expires_at} style="date" />
          </Fact>
        )}
        {approval?.refills_remaining != null && <Fact term="Refills left">{approval.refills_remaining}</Fact>}
        <Fact term="Reference">
          <span className="text-sm break-all">{consultation.id}</span>
        </Fact>
      </dl>
    </Card>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd className="font-medium">{children}</dd>
    </div>
  )
}
