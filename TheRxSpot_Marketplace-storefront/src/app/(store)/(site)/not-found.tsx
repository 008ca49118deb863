import type { Metadata } from "next"
import { ButtonLink } from "@/modules/ui/components/link"

export const metadata: Metadata = { title: "Page not found", robots: { index: false } }

export default function StoreNotFound() {
  return (
    <div className="container-page flex flex-col items-start gap-5 py-18 sm:py-24">
      <p className="text-sm font-semibold tracking-wide text-brand">404</p>
      <h1 className="heading-display text-3xl sm:text-4xl">We cannot find that page</h1>
      <p className="measure text-lg text-ink-soft">
        It may have moved, or it may belong to somebody else. Here is the way back.
      </p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href="/treatments" size="lg">
          See treatments
        </ButtonLink>
        <ButtonLink href="/account" size="lg" variant="secondary">
          My consultations
        </ButtonLink>
      </div>
    </div>
  )
}
