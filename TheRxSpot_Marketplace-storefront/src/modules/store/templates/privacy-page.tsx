import type { Tenant } from "@/lib/data/tenant"

/** What we do with health answers, in facts that the system itself keeps. */
export function PrivacyPage({ name, support }: { name: string; support: Tenant["support"] }) {
  const contact = support.email ?? support.phone
  const parts = [
    {
      title: "What we ask",
      text: "Only what a clinician needs to decide whether a treatment is safe for you, and what a pharmacy needs to send it.",
    },
    {
      title: "Who sees it",
      text: `You, the care team of ${name}, the clinician who reviews your case and the pharmacy that fills it. Other stores on this platform cannot see it, even if you use the same sign-in there.`,
    },
    {
      title: "How we keep it",
      text: "Your health answers are encrypted before they are stored. Answers you have not sent yet stay in your browser tab. They are removed when you send them, sign out or close the tab.",
    },
    {
      title: "What we never do",
      text: "We never send your answers by e-mail or text message, and we never ask for your password there. We use no advertising trackers.",
    },
    {
      title: "Ask us",
      text: contact
        ? `To ask what we hold about you, or to correct it, contact ${contact}.`
        : "To ask what we hold about you, or to correct it, contact the care team.",
    },
  ]
  return (
    <div className="container-page flex max-w-3xl flex-col gap-8 py-10 sm:py-14">
      <h1 className="heading-display text-3xl sm:text-4xl">Your privacy</h1>
      {parts.map((part) => (
        <section key={part.title} className="flex flex-col gap-2">
          <h2 className="text-xl font-semibold">{part.title}</h2>
          <p className="measure text-lg text-ink-soft">{part.text}</p>
        </section>
      ))}
    </div>
  )
}
