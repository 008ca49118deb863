import { Icon } from "@/modules/ui/components/icon"
import { Section } from "./section"

export type QuestionAndAnswer = { question: string; answer: string }

/** Questions that open in place; the browser's own disclosure, so it works without scripts. */
export function Questions({ items }: { items: readonly QuestionAndAnswer[] }) {
  return (
    <Section id="questions" title="Good to know before you start">
      <div className="max-w-3xl divide-y divide-line border-y border-line">
        {items.map((item) => (
          <details key={item.question} className="group">
            <summary className="flex min-h-16 list-none items-center justify-between gap-4 py-3 text-lg font-semibold hover:text-brand [&::-webkit-details-marker]:hidden">
              {item.question}
              <Icon
                name="plus"
                className="text-brand transition-transform duration-150 group-open:rotate-45"
              />
            </summary>
            <p className="measure pb-5 text-ink-soft">{item.answer}</p>
          </details>
        ))}
      </div>
    </Section>
  )
}
