"use client"

import type { Consultation } from "@/lib/data/consultations"
import type { DocumentFacts } from "@/lib/data/document-schema"
import type { Tenant } from "@/lib/data/tenant"
import { PatientDocuments } from "@/modules/documents/components/patient-documents"
import { BackLink } from "@/modules/ui/components/back-link"
import { Banner } from "@/modules/ui/components/banner"
import { Card } from "@/modules/ui/components/card"
import { DateTime } from "@/modules/ui/components/date-time"
import { Timeline } from "@/modules/ui/components/timeline"
import { OrderNow } from "@/modules/cart/components/order-now"
import { caseStatus } from "../case-status"
import { caseTimeline } from "../case-timeline"
import { mayOrder } from "../may-order"
import { CareTeam } from "../components/care-team"
import { CaseFacts } from "../components/case-facts"
import { CaseHeadline } from "../components/case-headline"
import { useLiveCase } from "../use-live-case"

type Props = {
  initial: Consultation
  support: Tenant["support"]
  sells: boolean
  documents: DocumentFacts[]
}

/** Where the case stands, what comes next, then the history; it moves by itself while it is open. */
export function CasePage({ initial, support, sells, documents }: Props) {
  const { consultation, stale } = useLiveCase(initial)
  const status = caseStatus(consultation)
  const items = caseTimeline(consultation).map(({ at, ...step }) => ({
    ...step,
    when: at && <DateTime at={at} />,
  }))
  return (
    <div className="container-page flex max-w-5xl flex-col gap-6 py-6 sm:py-10">
      <BackLink href="/account">My consultations</BackLink>
      <CaseHeadline consultation={consultation} status={status} />
      {sells && consultation.variant && mayOrder(consultation) && (
        <OrderNow variant_id={consultation.variant.id} back={`/account/consultations/${consultation.id}`} />
      )}
      {stale && (
        <Banner signal="warning" title="This page may be out of date">
          We cannot reach our service just now and keep trying.
        </Banner>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[1.5fr_1fr]">
        <div className="flex flex-col gap-6">
          <Card className="p-6 sm:p-8">
            <h2 className="mb-6 text-xl font-semibold">Your case, step by step</h2>
            <Timeline items={items} label="History of your case" />
          </Card>
          <PatientDocuments initial={documents} consultation_id={consultation.id} />
        </div>
        <div className="flex flex-col gap-6">
          <CaseFacts consultation={consultation} />
          <CareTeam support={support} />
        </div>
      </div>
    </div>
  )
}
