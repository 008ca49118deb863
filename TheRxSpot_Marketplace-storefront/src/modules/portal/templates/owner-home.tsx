import type { ReactNode } from "react"
import type { Overview } from "@/lib/data/portal/overview"
import { Card } from "@/modules/ui/components/card"
import { ButtonLink } from "@/modules/ui/components/link"
import { Icon } from "@/modules/ui/components/icon"
import { DecidedToday } from "../components/decided-today"
import { LatestCases } from "../components/latest-cases"

type Props = { business_name: string; first_name: string | null; overview: Overview }

/** Where the business's cases stand, and the newest of them. Only what the API says; no number is made up. */
export function OwnerHome({ business_name, first_name, overview }: Props) {
  const { waiting, in_review, decided_at, latest, total } = overview
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-6 lg:px-6">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-xl font-bold">{business_name}</h1>
          <p className="text-ink-soft">{greeting(first_name)}</p>
        </div>
        <ButtonLink href="/portal/queue">
          Open the queue <Icon name="arrow-right" />
        </ButtonLink>
      </div>
      <dl className="grid grid-cols-3 gap-2 sm:gap-3">
        <Number label="Waiting for a clinician" value={waiting} />
        <Number label="In review now" value={in_review} />
        <Number
          label="Decided today"
          value={<DecidedToday moments={decided_at} cut={decided_at.length === 100} />}
        />
      </dl>
      <LatestCases cases={latest} total={total} />
    </div>
  )
}

function greeting(first_name: string | null): string {
  return first_name
    ? `Hello ${first_name}, here is where your cases stand.`
    : "Here is where your cases stand."
}

function Number({ label, value }: { label: string; value: ReactNode }) {
  return (
    <Card className="flex flex-col-reverse justify-end gap-0.5 px-3 py-3 sm:px-5 sm:py-4">
      <dt className="text-sm text-ink-soft">{label}</dt>
      <dd className="text-2xl font-bold tabular-nums sm:text-3xl">{value}</dd>
    </Card>
  )
}
