import type { ReactNode } from "react"

/** A stretch of the home page with its heading. */
export function Section({
  id,
  title,
  lead,
  aside,
  children,
}: {
  id: string
  title: string
  lead?: string
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="container-page py-10 sm:py-14">
      <div className="mb-8 flex flex-wrap items-end justify-between gap-4">
        <div className="flex flex-col gap-2">
          <h2 id={id} className="heading-display text-2xl sm:text-3xl">
            {title}
          </h2>
          {lead && <p className="measure text-lg text-ink-soft">{lead}</p>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  )
}
