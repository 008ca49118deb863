import NextLink from "next/link"
import type { Consultation } from "@/lib/data/consultations"
import { Badge } from "@/modules/ui/components/badge"
import { DateTime } from "@/modules/ui/components/date-time"
import { Icon } from "@/modules/ui/components/icon"
import { caseStatus } from "../case-status"

export function CaseRow({ consultation }: { consultation: Consultation }) {
  const status = caseStatus(consultation)
  return (
    <li className="group relative flex items-center gap-4 rounded-lg border border-line bg-raised p-5 transition-shadow hover:shadow-card">
      <div className="flex min-w-0 grow flex-col gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <h2 className="text-lg font-semibold group-hover:text-brand">
            <NextLink
              href={`/account/consultations/${consultation.id}`}
              className="after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-brand"
            >
              {consultation.product?.title ?? "Consultation"}
            </NextLink>
          </h2>
          <Badge signal={status.signal}>{status.word}</Badge>
        </div>
        <p className="text-base">{status.sentence}</p>
        <p className="text-sm text-ink-soft">
          {consultation.variant?.title && <>{consultation.variant.title} · </>}Sent{" "}
          <DateTime at={consultation.submitted_at} />
        </p>
      </div>
      <Icon name="chevron" className="text-ink-soft" />
    </li>
  )
}
