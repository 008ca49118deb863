import { Icon } from "@/modules/ui/components/icon"
import type { CaseView } from "@/lib/data/portal/case-views"

const WORDS: Record<CaseView, { title: string; text: string }> = {
  queue: { title: "Nothing is waiting", text: "New cases appear here by themselves." },
  mine: { title: "No case of yours yet", text: "Cases you claim or decide are kept here." },
  decided: { title: "Nothing decided yet", text: "Approved and rejected cases are kept here." },
  all: { title: "No cases yet", text: "Every case a patient sends is kept here." },
}

export function QueueEmpty({ view }: { view: CaseView }) {
  const { title, text } = WORDS[view]
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-14 text-center">
      <span className="flex size-12 items-center justify-center rounded-full bg-brand-soft text-brand">
        <Icon name="clipboard" className="size-6" />
      </span>
      <p className="text-lg font-semibold">{title}</p>
      <p className="text-sm text-ink-soft">{text}</p>
    </div>
  )
}
