const FORMAT = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" })

/** A moment in the viewer's own zone; the exact one on hover. */
export const DateTime = ({ at }: { at: string | null }) =>
  at ? (
    <time dateTime={at} title={at} className="whitespace-nowrap tabular-nums">
      {FORMAT.format(new Date(at))}
    </time>
  ) : (
    <span>–</span>
  )
