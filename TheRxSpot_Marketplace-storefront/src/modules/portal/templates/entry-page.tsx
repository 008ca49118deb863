import type { ReactNode } from "react"
import { Card } from "@/modules/ui/components/card"
import { Icon } from "@/modules/ui/components/icon"

type Props = { title: string; lead: ReactNode; notice?: ReactNode; children: ReactNode }

/** The frame of the pages before the door: sign-in and invitation. */
export function EntryPage({ title, lead, notice, children }: Props) {
  return (
    <main id="main" className="flex grow flex-col items-center px-4 py-10 sm:pt-20">
      <div className="flex w-full max-w-md flex-col gap-6">
        <p className="flex items-center gap-2.5 text-base font-bold">
          <span
            aria-hidden="true"
            className="flex size-8 items-center justify-center rounded-sm bg-brand text-on-brand"
          >
            <Icon name="plus" />
          </span>
          TheRxSpot portal
        </p>
        {notice}
        <div className="flex flex-col gap-1.5">
          <h1 className="text-2xl font-bold">{title}</h1>
          <p className="text-ink-soft">{lead}</p>
        </div>
        <Card className="p-6 shadow-card">{children}</Card>
      </div>
    </main>
  )
}
