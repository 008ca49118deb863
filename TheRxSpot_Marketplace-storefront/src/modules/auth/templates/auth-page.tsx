import type { ReactNode } from "react"
import { Card } from "@/modules/ui/components/card"

type Props = { title: string; lead: ReactNode; notice?: ReactNode; children: ReactNode; other: ReactNode }

/** The frame of the sign-in and sign-up pages: one card, one thing to do. */
export function AuthPage({ title, lead, notice, children, other }: Props) {
  return (
    <main id="main" className="flex grow flex-col items-center px-4 py-10 sm:py-16">
      <div className="flex w-full max-w-lg flex-col gap-6">
        {notice}
        <div className="flex flex-col gap-2">
          <h1 className="heading-display text-3xl">{title}</h1>
          <p className="text-lg text-ink-soft">{lead}</p>
        </div>
        <Card className="p-6 shadow-card sm:p-8">{children}</Card>
        <div className="text-center text-ink-soft">{other}</div>
      </div>
    </main>
  )
}
