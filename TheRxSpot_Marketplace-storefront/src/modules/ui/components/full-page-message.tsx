import type { ReactNode } from "react"

type Props = { code?: string; title: string; children: ReactNode; action?: ReactNode }

/** A whole page that says one thing: not found, broken, signed out. */
export function FullPageMessage({ code, title, children, action }: Props) {
  return (
    <main id="main" className="relative flex min-h-dvh items-center overflow-hidden">
      <div aria-hidden="true" className="absolute -top-40 -right-40 size-130 rounded-full bg-brand-mist" />
      <div
        aria-hidden="true"
        className="absolute -right-16 -bottom-56 size-110 rounded-full bg-accent-soft"
      />
      <div className="container-page relative flex flex-col items-start gap-5 py-20">
        {code && <p className="text-sm font-semibold tracking-wide text-brand">{code}</p>}
        <h1 className="heading-display max-w-xl text-3xl sm:text-4xl">{title}</h1>
        <div className="measure text-lg text-ink-soft">{children}</div>
        {action}
      </div>
    </main>
  )
}
