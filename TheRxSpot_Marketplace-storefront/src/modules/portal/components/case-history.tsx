import type { CaseDetail } from "@/lib/data/portal/case-schema"
import { cx } from "@/modules/ui/class-names"
import { DateTime } from "@/modules/ui/components/date-time"
import { SectionCard } from "./section-card"

const STOPS = ["rejected", "revoked", "partner.rejected", "partner.cancelled"]

/** Everything that happened to the case, oldest first. */
export function CaseHistory({ timeline }: Pick<CaseDetail, "timeline">) {
  return (
    <SectionCard title="History">
      <ol role="list" className="flex flex-col px-4 py-3">
        {timeline.map(({ type, title, at, detail }, index) => (
          <li key={`${at}-${type}-${index}`} className="relative flex gap-3 pb-3 text-sm last:pb-0">
            {index < timeline.length - 1 && (
              <span className="absolute top-3 bottom-0 left-[4px] w-px bg-line" />
            )}
            <span
              className={cx(
                "relative mt-1.5 size-[9px] shrink-0 rounded-full",
                STOPS.includes(type) ? "bg-danger" : "bg-brand",
              )}
            />
            <div className="flex min-w-0 grow flex-wrap justify-between gap-x-4">
              <p className="min-w-0 font-medium break-words">
                {title}
                {detail && <span className="block font-normal text-ink-soft">{detail}</span>}
              </p>
              <DateTime at={at} className="whitespace-nowrap text-ink-soft" />
            </div>
          </li>
        ))}
      </ol>
    </SectionCard>
  )
}
