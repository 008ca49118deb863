"use client"

import type { Tenant } from "@/lib/data/tenant"
import { Button } from "@/modules/ui/components/button"
import { ButtonLink } from "@/modules/ui/components/link"
import { FocusHeading } from "./focus-heading"

type Props = { message: string; support: Tenant["support"]; onReview: () => void }

/** A knock-out, kindly: why, and what the patient can do now. */
export function NotEligible({ message, support, onReview }: Props) {
  const contact = support.phone ?? support.email
  return (
    <div className="flex flex-col gap-6">
      <FocusHeading>We cannot offer you this treatment</FocusHeading>
      <p className="measure text-lg">{message}</p>
      <div className="rounded-lg bg-brand-soft p-6">
        <h2 className="mb-3 text-lg font-semibold">Here is what you can do</h2>
        <ul className="flex list-disc flex-col gap-2 pl-5">
          <li>Look at our other treatments. A different one may suit you.</li>
          <li>Talk to your own doctor, who can look at your whole history.</li>
          {contact && <li>Ask our care team: {contact}.</li>}
          <li>If you ticked something by mistake, you can change your answers.</li>
        </ul>
      </div>
      <p className="text-base text-ink-soft">Your answers did not go to a clinician.</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href="/treatments" size="lg">
          See other treatments
        </ButtonLink>
        <Button variant="secondary" size="lg" onClick={onReview}>
          Change my answers
        </Button>
      </div>
    </div>
  )
}
