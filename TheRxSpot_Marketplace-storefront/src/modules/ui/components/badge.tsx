import type { ReactNode } from "react"
import { cx } from "../class-names"
import { Icon, type IconName } from "./icon"
import { SIGNAL_CLASS, SIGNAL_ICON, type Signal } from "./signal"

type Props = { signal?: Signal; icon?: IconName | null; className?: string; children: ReactNode }

export function Badge({ signal = "neutral", icon, className, children }: Props) {
  const shown = icon === undefined ? SIGNAL_ICON[signal] : icon
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1.5 rounded-full px-2.5 py-1 text-sm leading-none font-semibold whitespace-nowrap",
        SIGNAL_CLASS[signal],
        className,
      )}
    >
      {shown && <Icon name={shown} className="size-4" />}
      {children}
    </span>
  )
}
