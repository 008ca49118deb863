import { ButtonLink } from "@/modules/ui/components/link"
import { Icon } from "@/modules/ui/components/icon"
import { HeroArt } from "./hero-art"

export function Hero({ tagline }: { tagline: string | null }) {
  return (
    <div className="relative overflow-hidden">
      <div className="container-page grid items-center gap-8 pt-10 pb-6 md:grid-cols-[1.1fr_1fr] md:gap-12 md:pt-16 md:pb-12">
        <div className="flex flex-col items-start gap-6">
          {tagline && <p className="font-semibold text-brand">{tagline}</p>}
          <h1 className="heading-display text-3xl text-balance sm:text-4xl lg:text-[3.75rem] lg:leading-[1.02]">
            Real care, without the waiting room.
          </h1>
          <p className="measure text-lg text-ink-soft sm:text-xl sm:leading-normal">
            Answer a few questions, a licensed clinician reads them, and your treatment comes to your door.
          </p>
          <ButtonLink href="/treatments" size="lg">
            Find your treatment <Icon name="arrow-right" />
          </ButtonLink>
          <ul className="flex flex-wrap gap-x-6 gap-y-2 text-base text-ink-soft">
            {["Usually reviewed within 24 hours", "Private and encrypted"].map((fact) => (
              <li key={fact} className="flex items-center gap-2">
                <Icon name="check" className="text-brand" /> {fact}
              </li>
            ))}
          </ul>
        </div>
        <HeroArt />
      </div>
    </div>
  )
}
