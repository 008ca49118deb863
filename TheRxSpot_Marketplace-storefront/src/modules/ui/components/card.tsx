import type { HTMLAttributes } from "react"
import { cx } from "../class-names"

export function Card({ className, ...rest }: HTMLAttributes<HTMLDivElement>) {
  return <div {...rest} className={cx("rounded-lg border border-line bg-raised", className)} />
}
