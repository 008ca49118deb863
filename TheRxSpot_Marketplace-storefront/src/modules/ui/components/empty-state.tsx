import type { ReactNode } from "react"
import { Icon, type IconName } from "./icon"

type Props = { icon?: IconName; title: string; children?: ReactNode; action?: ReactNode }

export function EmptyState({ icon = "clipboard", title, children, action }: Props) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-lg border border-dashed border-line-strong/50 px-6 py-12 text-center">
      <span className="flex size-14 items-center justify-center rounded-full bg-brand-soft text-brand">
        <Icon name={icon} className="size-7" />
      </span>
      <p className="text-xl font-semibold">{title}</p>
      {children && <div className="measure text-ink-soft">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  )
}
