import { Icon, type IconName } from "@/modules/ui/components/icon"
import { Section } from "./section"

const STEPS: { icon: IconName; title: string; time: string; text: string }[] = [
  {
    icon: "clipboard",
    title: "You answer",
    time: "About 5 minutes",
    text: "One question at a time, on your phone or computer. You can go back and change anything before you send it.",
  },
  {
    icon: "shield",
    title: "A clinician reviews",
    time: "Usually within 24 hours",
    text: "Somebody licensed in your state reads every answer and decides whether the treatment is safe for you.",
  },
  {
    icon: "truck",
    title: "Delivered to you",
    time: "Tracked all the way",
    text: "A licensed pharmacy fills it and ships it. Your page shows where it is at every step.",
  },
]

export function HowItWorks() {
  return (
    <div className="border-y border-line bg-raised">
      <Section id="how-it-works" title="Three steps, no appointment">
        <ol className="grid gap-5 md:grid-cols-3">
          {STEPS.map((step, index) => (
            <li key={step.title} className="flex flex-col gap-3 rounded-lg bg-brand-soft p-6">
              <span className="flex items-center justify-between">
                <span className="flex size-12 items-center justify-center rounded-full bg-raised text-brand">
                  <Icon name={step.icon} className="size-6" />
                </span>
                <span aria-hidden="true" className="heading-display text-3xl text-brand-glow">
                  {index + 1}
                </span>
              </span>
              <h3 className="text-xl font-semibold">{step.title}</h3>
              <p className="flex items-center gap-2 text-base font-semibold text-brand">
                <Icon name="clock" className="size-4.5" /> {step.time}
              </p>
              <p className="text-base text-ink-soft">{step.text}</p>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  )
}
