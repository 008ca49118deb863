import NextLink from "next/link"
import { cx } from "../class-names"

export type Tab = { href: string; label: string; count?: number }

/** Tabs that are pages: real links, so that they can be opened, shared and gone back from. */
export function Tabs({ tabs, current, label }: { tabs: readonly Tab[]; current: string; label: string }) {
  return (
    <nav aria-label={label} className="flex gap-1 overflow-x-auto border-b border-line">
      {tabs.map((tab) => {
        const active = tab.href === current
        return (
          <NextLink
            key={tab.href}
            href={tab.href}
            aria-current={active ? "page" : undefined}
            className={cx(
              "-mb-px flex min-h-11 items-center gap-2 border-b-2 px-3 font-semibold whitespace-nowrap transition-colors",
              active ? "border-brand text-brand" : "border-transparent text-ink-soft hover:text-ink",
            )}
          >
            {tab.label}
            {tab.count !== undefined && (
              <span className="rounded-full bg-sunken px-2 text-sm text-ink-soft tabular-nums">
                {tab.count}
              </span>
            )}
          </NextLink>
        )
      })}
    </nav>
  )
}
