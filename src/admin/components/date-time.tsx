const FORMAT = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" })

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" })

/** A day that is the same for everybody, such as a licence's last. */
export const Day = ({ at }: { at: string }) => (
  <time dateTime={at.slice(0, 10)} className="whitespace-nowrap tabular-nums">
    {DAY.format(new Date(at))}
  </time>
)

/** A moment in the viewer's own zone; the exact one on hover. */
export const DateTime = ({ at }: { at: string | null }) =>
  at ? (
    <time dateTime={at} title={at} className="whitespace-nowrap tabular-nums">
      {FORMAT.format(new Date(at))}
    </time>
  ) : (
    <span>–</span>
  )
