import { ButtonLink } from "./link"

type Props = { count: number; limit: number; offset: number; hrefFor: (offset: number) => string }

/** 'Showing 1–20 of 57' with links to the pages beside it; nothing when one page holds all. */
export function Pagination({ count, limit, offset, hrefFor }: Props) {
  if (count <= limit) return null
  const last = Math.min(offset + limit, count)
  return (
    <nav aria-label="Pages" className="flex items-center justify-between gap-4">
      <p className="text-sm text-ink-soft tabular-nums">
        Showing {offset + 1}–{last} of {count}
      </p>
      <div className="flex gap-2">
        {offset > 0 && (
          <ButtonLink variant="secondary" href={hrefFor(Math.max(0, offset - limit))}>
            Earlier
          </ButtonLink>
        )}
        {last < count && (
          <ButtonLink variant="secondary" href={hrefFor(offset + limit)}>
            Next
          </ButtonLink>
        )}
      </div>
    </nav>
  )
}
