import type { Tenant } from "@/lib/data/tenant"
import { Icon } from "@/modules/ui/components/icon"
import { ButtonLink } from "@/modules/ui/components/link"
import { Timeline } from "@/modules/ui/components/timeline"
import { CareTeam } from "../components/care-team"

const NEXT = [
  { key: "sent", title: "Your answers are with us", when: "Just now", state: "done" as const },
  {
    key: "review",
    title: "A clinician licensed in your state reviews them",
    when: "Usually within 24 hours",
    state: "current" as const,
  },
  {
    key: "decide",
    title: "You see the decision on your page",
    when: "Approved, or why it is not right for you",
    state: "next" as const,
  },
  {
    key: "ship",
    title: "If approved, the pharmacy prepares and ships it",
    when: "You can follow each step",
    state: "next" as const,
  },
]

/** After sending: what happens, by when, and what will never be asked by e-mail. */
export function SentPage({
  id,
  product_title,
  support,
}: {
  id: string
  product_title: string | null
  support: Tenant["support"]
}) {
  return (
    <div className="container-page flex max-w-3xl flex-col gap-8 py-10 sm:py-14">
      <div className="flex flex-col items-start gap-4">
        <span className="flex size-14 items-center justify-center rounded-full bg-brand text-on-brand">
          <Icon name="check" className="size-7" />
        </span>
        <h1 className="heading-display text-3xl sm:text-4xl">Your answers are sent</h1>
        <p className="measure text-lg text-ink-soft">
          Thank you.{" "}
          {product_title
            ? `A clinician will look at your answers for ${product_title}.`
            : "A clinician will look at your answers."}{" "}
          You do not need to do anything now.
        </p>
      </div>
      <section aria-labelledby="what-next" className="rounded-lg border border-line bg-raised p-6 sm:p-8">
        <h2 id="what-next" className="mb-6 text-xl font-semibold">
          What happens next
        </h2>
        <Timeline items={NEXT} label="What happens next" />
      </section>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/account/consultations/${id}`} size="lg">
          Follow your case
        </ButtonLink>
      </div>
      <CareTeam support={support} />
    </div>
  )
}
