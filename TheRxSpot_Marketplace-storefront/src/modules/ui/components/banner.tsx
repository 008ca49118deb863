import type { ReactNode } from "react"
import { cx } from "../class-names"
import { Icon } from "./icon"
import { SIGNAL_CLASS, SIGNAL_ICON, type Signal } from "./signal"

type Props = { signal?: Signal; title: string; className?: string; children?: ReactNode; action?: ReactNode }

/** A message that stays on the page. Danger and warning are announced at once, the rest when convenient. */
export function Banner({ signal = "info", title, className, children, action }: Props) {
  const urgent = signal === "danger" || signal === "warning"
  return (
    <div
      role={urgent ? "alert" : "status"}
      className={cx("flex gap-3 rounded-md p-4", SIGNAL_CLASS[signal], className)}
    >
      <Icon name={SIGNAL_ICON[signal]} className="mt-0.5" />
      <div className="flex grow flex-col gap-1">
        <p className="font-semibold">{title}</p>
        {children && <div className="text-ink">{children}</div>}
      </div>
      {action}
    </div>
  )
}
