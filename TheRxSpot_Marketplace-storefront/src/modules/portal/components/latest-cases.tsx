import NextLink from "next/link"
import type { CaseRow } from "@/lib/data/portal/case-schema"
import { Avatar } from "@/modules/ui/components/avatar"
import { Badge } from "@/modules/ui/components/badge"
import { DateTime } from "@/modules/ui/components/date-time"
import { TextLink } from "@/modules/ui/components/link"
import { statusWord } from "../logic/words"
import { SectionCard } from "./section-card"

export function LatestCases({ cases, total }: { cases: readonly CaseRow[]; total: number }) {
  const aside = total > cases.length && (
    <TextLink href="/portal/queue?view=all" className="text-sm">
      All {total} cases
    </TextLink>
  )
  return (
    <SectionCard title="Latest cases" level={2} aside={aside}>
      {cases.length === 0 && (
        <p className="px-4 py-6 text-sm text-ink-soft">
          No patient has sent answers yet. The first case appears here.
        </p>
      )}
      <ul role="list" aria-label="Latest cases" className="divide-y divide-line">
        {cases.map((row) => (
          <LatestCase key={row.id} row={row} />
        ))}
      </ul>
    </SectionCard>
  )
}

function LatestCase({ row }: { row: CaseRow }) {
  const word = statusWord(row.status)
  const { patient } = row
  return (
    <li>
      <NextLink
        href={`/portal/cases/${row.id}`}
        prefetch={false}
        className="flex items-center gap-3 px-4 py-2.5 hover:bg-sunken focus-visible:-outline-offset-3"
      >
        <Avatar initials={patient.initials} />
        <span className="flex min-w-0 grow flex-col">
          <span className="truncate font-semibold">{row.product.title}</span>
          <span className="flex flex-wrap gap-x-2 text-sm text-ink-soft">
            <span>
              {[patient.initials, patient.age, row.state].filter((part) => part !== null).join(" · ")}
            </span>
            <span className="whitespace-nowrap">
              sent <DateTime at={row.submitted_at} />
            </span>
          </span>
        </span>
        <Badge signal={word.signal}>{word.text}</Badge>
      </NextLink>
    </li>
  )
}
