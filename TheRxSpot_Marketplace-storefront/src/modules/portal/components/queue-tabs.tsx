import NextLink from "next/link"
import { CASE_VIEWS, type CaseView } from "@/lib/data/portal/case-views"
import { cx } from "@/modules/ui/class-names"
import { queueHref } from "../logic/queue-params"

const LABELS: Record<CaseView, string> = { queue: "Queue", mine: "Mine", decided: "Decided", all: "All" }

/** The four lists, as links; the count only of the one that is open, because the others are not asked. */
export function QueueTabs({ view, count }: { view: CaseView; count: number | null }) {
  return (
    <nav aria-label="Lists of cases" className="flex border-b border-line px-1.5">
      {CASE_VIEWS.map((known) => (
        <NextLink
          key={known}
          href={queueHref({ view: known, page: 1 })}
          prefetch={false}
          aria-current={known === view ? "page" : undefined}
          className={cx(
            "-mb-px flex min-h-11 items-center gap-1.5 border-b-2 px-2.5 text-sm font-semibold transition-colors focus-visible:-outline-offset-3",
            known === view ? "border-brand text-brand" : "border-transparent text-ink-soft hover:text-ink",
          )}
        >
          {LABELS[known]}
          {known === view && count !== null && (
            <span className="rounded-full bg-sunken px-1.5 text-ink-soft tabular-nums">{count}</span>
          )}
        </NextLink>
      ))}
    </nav>
  )
}
