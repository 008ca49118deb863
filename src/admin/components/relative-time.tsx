import { relativeTime } from "../lib/relative-time"

/** A moment as seen from now; the exact one on hover. */
export const RelativeTime = ({ at, className = "" }: { at: string; className?: string }) => (
  <time dateTime={at} title={new Date(at).toLocaleString()} className={`whitespace-nowrap ${className}`}>
    {relativeTime(at)}
  </time>
)
