import { cx } from "../class-names"

/** A grey shape while something loads; the region around it says so to screen readers. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={cx("skeleton block", className)} />
}
