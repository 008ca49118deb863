import type { AuditWeek } from "@/lib/data/portal/audit"
import { Badge } from "@/modules/ui/components/badge"
import { DateTime } from "@/modules/ui/components/date-time"
import { TextLink } from "@/modules/ui/components/link"
import { auditHref, auditParams } from "../logic/audit-params"
import { SectionCard } from "./section-card"
import { SignOffForm } from "./sign-off-form"

const day = (iso: string) => iso.slice(0, 10)
const dayBefore = (iso: string) => new Date(Date.parse(iso) - 1).toISOString().slice(0, 10)
const inWords = (date: string) =>
  new Intl.DateTimeFormat("en-US", { month: "short", day: "numeric", timeZone: "UTC" }).format(new Date(date))

function Week({ week, business_id }: { week: AuditWeek; business_id: string }) {
  const { review, is_over, flagged } = week
  const [from, to] = [day(week.week), dayBefore(week.until)]
  return (
    <li className="flex flex-col gap-2 px-4 py-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="font-semibold">
          {inWords(from)} – {inWords(to)}
        </p>
        {review ? (
          <Badge signal="success">Signed off</Badge>
        ) : (
          <Badge signal={is_over ? "warning" : "neutral"}>{is_over ? "To review" : "Still running"}</Badge>
        )}
      </div>
      <TextLink href={auditHref(auditParams({}), { from, to, flag: "any" })} className="self-start text-sm">
        {flagged === 1 ? "1 flagged entry" : `${flagged} flagged entries`}
      </TextLink>
      {review && (
        <p className="text-sm text-ink-soft">
          {review.reviewer}, <DateTime at={review.signed_at} />
          {review.note ? `: ${review.note}` : ""}
        </p>
      )}
      {is_over && !review && <SignOffForm business_id={business_id} week={from} />}
    </li>
  )
}

/** The weekly look at what was flagged (45 CFR 164.308(a)(1)(ii)(D)), with who signed for it. */
export function AuditWeeks({ weeks, business_id }: { weeks: readonly AuditWeek[]; business_id: string }) {
  return (
    <SectionCard title="Weekly review" level={2}>
      <ul className="divide-y divide-line">
        {weeks.map((week) => (
          <Week key={week.week} week={week} business_id={business_id} />
        ))}
      </ul>
    </SectionCard>
  )
}
