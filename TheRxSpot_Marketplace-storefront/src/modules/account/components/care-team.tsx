import type { Tenant } from "@/lib/data/tenant"
import { Card } from "@/modules/ui/components/card"
import { Icon } from "@/modules/ui/components/icon"

/** Whom to ask, and what nobody will ever ask for. */
export function CareTeam({ support }: { support: Tenant["support"] }) {
  return (
    <Card className="flex flex-col gap-3 p-6">
      <h2 className="text-lg font-semibold">Questions?</h2>
      {support.email && (
        <a
          href={`mailto:${support.email}`}
          className="inline-flex min-h-11 items-center gap-2 font-medium break-all text-brand hover:underline"
        >
          <Icon name="mail" /> {support.email}
        </a>
      )}
      {support.phone && (
        <a
          href={`tel:${support.phone.replace(/[^+\d]/g, "")}`}
          className="inline-flex min-h-11 items-center gap-2 font-medium text-brand hover:underline"
        >
          <Icon name="phone" /> {support.phone}
        </a>
      )}
      <p className="flex items-start gap-2 text-base text-ink-soft">
        <Icon name="lock" className="mt-0.5" /> We never ask for your password, your answers or your card
        number by e-mail or text message.
      </p>
    </Card>
  )
}
