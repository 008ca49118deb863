import type { Consultation } from "@/lib/data/consultations"
import { Badge } from "@/modules/ui/components/badge"
import { ButtonLink } from "@/modules/ui/components/link"
import { Icon } from "@/modules/ui/components/icon"
import type { CaseStatus } from "../case-status"

export function CaseHeadline({ consultation, status }: { consultation: Consultation; status: CaseStatus }) {
  const title = [consultation.product?.title ?? "Your consultation", consultation.variant?.title]
    .filter(Boolean)
    .join(", ")
  return (
    <section
      aria-labelledby="case-title"
      className="flex flex-col items-start gap-4 rounded-lg bg-brand-soft p-6 sm:p-8"
    >
      <div className="flex flex-wrap items-center gap-3">
        <p className="font-semibold text-brand-strong">{title}</p>
        <Badge signal={status.signal} className="bg-raised">
          {status.word}
        </Badge>
      </div>
      <div aria-live="polite" className="flex flex-col gap-2">
        <h1 id="case-title" className="heading-display text-2xl sm:text-3xl">
          {status.sentence}
        </h1>
        {status.next && (
          <p className="flex items-start gap-2 text-lg text-ink-soft">
            <Icon name="clock" className="mt-1" /> {status.next}
          </p>
        )}
      </div>
      {consultation.status === "rejected" && (
        <div className="w-full rounded-md bg-raised p-5">
          <h2 className="font-semibold">What your clinician says</h2>
          <p className="measure mt-1 whitespace-pre-line">
            {consultation.rejection_reason ??
              "They did not add a note. Contact us if you would like to know more."}
          </p>
        </div>
      )}
      {(consultation.status === "rejected" || consultation.status === "expired") && (
        <ButtonLink href="/treatments" variant="secondary">
          See other treatments
        </ButtonLink>
      )}
    </section>
  )
}
