import type { ReactNode } from "react"

/** A whole portal page that says one thing. */
export function PortalMessage({
  title,
  children,
  action,
}: {
  title: string
  children: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="mx-auto flex w-full max-w-2xl grow flex-col items-start gap-4 px-4 py-16 lg:px-6">
      <h1 className="text-xl font-bold">{title}</h1>
      <div className="measure text-ink-soft">{children}</div>
      {action}
    </div>
  )
}
