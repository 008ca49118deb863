import { Card } from "@/modules/ui/components/card"
import { Icon, type IconName } from "@/modules/ui/components/icon"
import { ButtonLink } from "@/modules/ui/components/link"

const POINTS: { icon: IconName; title: string; text: string }[] = [
  {
    icon: "shield",
    title: "Licensed decisions",
    text: "Only a clinician with a current license in the patient’s state can approve a case.",
  },
  {
    icon: "truck",
    title: "Nothing lost on the way",
    text: "Every approved case reaches the pharmacy once, and reports back until it arrives.",
  },
  {
    icon: "lock",
    title: "Private by design",
    text: "Health answers are encrypted and kept apart, business by business.",
  },
]

export function PlatformHome() {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="container-page flex items-center justify-between py-5">
        <p className="flex items-center gap-2.5 text-lg font-bold">
          <span
            aria-hidden="true"
            className="flex size-8 items-center justify-center rounded-sm bg-brand text-on-brand"
          >
            <Icon name="plus" />
          </span>
          TheRxSpot
        </p>
        <ButtonLink href="/portal" variant="secondary">
          Sign in
        </ButtonLink>
      </header>
      <main id="main" className="container-page flex grow flex-col justify-center gap-12 py-12">
        <div className="flex flex-col items-start gap-5">
          <h1 className="heading-display max-w-3xl text-3xl sm:text-4xl">
            One place for every store’s patients, cases and pharmacies.
          </h1>
          <p className="measure text-lg text-ink-soft">
            TheRxSpot runs the stores of many health businesses. Clinicians and staff work in the portal.
            Patients sign in on the web address of their own store.
          </p>
          <ButtonLink href="/portal" size="lg">
            Open the portal <Icon name="arrow-right" />
          </ButtonLink>
        </div>
        <ul className="grid gap-4 md:grid-cols-3">
          {POINTS.map((point) => (
            <li key={point.title}>
              <Card className="flex h-full flex-col gap-2 p-6">
                <Icon name={point.icon} className="size-7 text-brand" />
                <h2 className="text-lg font-semibold">{point.title}</h2>
                <p className="text-base text-ink-soft">{point.text}</p>
              </Card>
            </li>
          ))}
        </ul>
      </main>
      <footer className="container-page border-t border-line py-6 text-sm text-ink-soft">
        TheRxSpot Marketplace
      </footer>
    </div>
  )
}
