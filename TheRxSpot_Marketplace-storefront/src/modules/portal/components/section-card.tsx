import { useId, type ReactNode } from "react"
import { cx } from "@/modules/ui/class-names"

type Props = {
  title: string
  aside?: ReactNode
  tone?: "plain" | "warning"
  level?: 2 | 3
  className?: string
  children: ReactNode
}

/** A named part of a portal page. */
export function SectionCard({ title, aside, tone = "plain", level = 3, className, children }: Props) {
  const id = useId()
  const Heading = level === 2 ? "h2" : "h3"
  return (
    <section
      aria-labelledby={id}
      className={cx(
        "rounded-md border bg-raised",
        tone === "warning" ? "border-warning/45" : "border-line",
        className,
      )}
    >
      <div
        className={cx(
          "flex min-h-11 items-center justify-between gap-3 rounded-t-md border-b px-4 py-1.5",
          tone === "warning" ? "border-warning/25 bg-warning-soft text-warning" : "border-line",
        )}
      >
        <Heading id={id} className="text-sm font-bold">
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  )
}
