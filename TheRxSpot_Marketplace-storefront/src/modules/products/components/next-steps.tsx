type Step = { title: string; time: string; text: string }

const STEPS: Step[] = [
  {
    title: "Answer the questions",
    time: "About 5 minutes",
    text: "One at a time. You check everything before you send it.",
  },
  {
    title: "A clinician reviews",
    time: "Usually within 24 hours",
    text: "Licensed in your state. They approve it, or tell you why not.",
  },
  {
    title: "The pharmacy fills it",
    time: "After approval",
    text: "A licensed pharmacy prepares your treatment.",
  },
  { title: "It comes to you", time: "Tracked", text: "In plain packaging. Your page shows where it is." },
]

export function NextSteps() {
  return (
    <section aria-labelledby="next" className="flex flex-col gap-5">
      <h2 id="next" className="heading-display text-2xl">
        What happens next
      </h2>
      <ol className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        {STEPS.map((step, index) => (
          <li key={step.title} className="flex gap-4">
            <span
              aria-hidden="true"
              className="flex size-9 shrink-0 items-center justify-center rounded-full bg-brand text-base font-bold text-on-brand tabular-nums"
            >
              {index + 1}
            </span>
            <div>
              <h3 className="font-semibold">{step.title}</h3>
              <p className="text-sm font-semibold text-brand">{step.time}</p>
              <p className="mt-0.5 text-base text-ink-soft">{step.text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
