import type { Tenant } from "@/lib/data/tenant"
import { Icon, type IconName } from "@/modules/ui/components/icon"

/** About the business, in facts that hold for each one on the platform. */
export function CareFacts({ tenant }: { tenant: Tenant }) {
  const states = tenant.serviceable_states.length
  const facts: { icon: IconName; title: string; text: string }[] = [
    {
      icon: "shield",
      title: "Licensed where you live",
      text:
        states > 0
          ? `Clinicians with a current license in ${states === 1 ? "the state" : `each of the ${states} states`} we serve.`
          : "Clinicians with a current license in your state.",
    },
    {
      icon: "lock",
      title: "Yours to keep private",
      text: "Answers are encrypted and never sent by e-mail or text message.",
    },
    {
      icon: "truck",
      title: "Licensed pharmacies",
      text: "Your treatment is filled by a pharmacy and followed until it arrives.",
    },
  ]
  return (
    <section aria-labelledby="about" className="container-page">
      <div className="grid gap-8 rounded-lg bg-brand-strong px-6 py-10 text-on-brand sm:px-12 sm:py-14 lg:grid-cols-[1fr_2fr] lg:items-center">
        <h2 id="about" className="heading-display text-2xl sm:text-3xl">
          Care you can check
        </h2>
        <ul className="grid gap-6 sm:grid-cols-3">
          {facts.map((fact) => (
            <li key={fact.title} className="flex flex-col gap-1.5">
              <Icon name={fact.icon} className="mb-1 size-7 opacity-80" />
              <h3 className="text-lg font-semibold">{fact.title}</h3>
              <p className="text-base opacity-85">{fact.text}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
