import type { ReactNode } from "react"
import { cx } from "../class-names"
import { Icon } from "./icon"

export type TimelineItem = {
  key: string
  title: string
  when?: ReactNode
  detail?: ReactNode
  state: "done" | "current" | "next" | "stopped"
}

const DOT: Record<TimelineItem["state"], string> = {
  done: "bg-brand text-on-brand",
  current: "bg-brand-soft text-brand ring-2 ring-brand",
  next: "bg-raised text-ink-soft ring-2 ring-line",
  stopped: "bg-danger-soft text-danger ring-2 ring-danger/40",
}

const WORD: Record<TimelineItem["state"], string> = {
  done: "Done",
  current: "Now",
  next: "Next",
  stopped: "Stopped",
}

export function Timeline({ items, label }: { items: readonly TimelineItem[]; label: string }) {
  return (
    <ol aria-label={label} className="flex flex-col">
      {items.map((item, index) => (
        <li key={item.key} className="relative flex gap-4 pb-7 last:pb-0">
          {index < items.length - 1 && (
            <span
              className={cx(
                "absolute top-7 bottom-0 left-[13px] w-0.5",
                item.state === "done" ? "bg-brand/35" : "bg-line",
              )}
            />
          )}
          <span
            className={cx(
              "relative flex size-7 shrink-0 items-center justify-center rounded-full",
              DOT[item.state],
            )}
          >
            {item.state === "done" && <Icon name="check" className="size-4" />}
            {item.state === "current" && <span className="size-2.5 rounded-full bg-brand" />}
            {item.state === "stopped" && <Icon name="close" className="size-4" />}
            <span className="sr-only">{WORD[item.state]}:</span>
          </span>
          <div className="flex min-w-0 flex-col gap-0.5 pt-px">
            <p className={cx("font-semibold", item.state === "next" && "text-ink-soft")}>{item.title}</p>
            {item.when && <p className="text-sm text-ink-soft">{item.when}</p>}
            {item.detail && <div className="text-base break-words text-ink-soft">{item.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
