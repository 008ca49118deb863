"use client"

import type { Domain } from "@/lib/data/portal/domains"
import { Badge } from "@/modules/ui/components/badge"
import { Button } from "@/modules/ui/components/button"
import { DateTime } from "@/modules/ui/components/date-time"
import { useDomainSteps } from "../hooks/use-domain-steps"
import { domainWord } from "../logic/domain-words"
import { DnsRecords } from "./dns-records"
import { DomainNote } from "./domain-note"
import { RemoveDomain } from "./remove-domain"

/** One host name: whether it works, what is missing, and what can be done about it. */
export function DomainCard({ domain, business_id }: { domain: Domain; business_id: string }) {
  const { busy, said, run } = useDomainSteps(business_id, domain.id)
  const word = domainWord(domain.status)
  const custom = domain.kind === "custom"
  const counts = domain.status === "verified" || domain.status === "failing"
  const records = <DnsRecords domain={domain} />
  return (
    <article
      aria-labelledby={domain.id}
      className="flex flex-col gap-3 rounded-lg border border-line bg-raised p-4 sm:p-5"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 id={domain.id} className="min-w-0 text-lg font-bold wrap-anywhere">
          {domain.display_name}
        </h2>
        <Badge signal={word.signal}>{word.text}</Badge>
        {domain.is_primary && <Badge icon={null}>Main address</Badge>}
        {domain.display_name !== domain.hostname && (
          <code className="text-sm wrap-anywhere text-ink-soft">{domain.hostname}</code>
        )}
      </div>
      {!custom && (
        <p className="text-sm text-ink-soft">The address the platform gave you. It always works.</p>
      )}
      <DomainNote domain={domain} />
      {custom && (domain.status === "pending" || domain.status === "failing") && records}
      {custom && domain.status === "verified" && (
        <details>
          <summary className="cursor-pointer text-sm font-semibold text-brand">DNS records</summary>
          <div className="mt-3">{records}</div>
        </details>
      )}
      {(custom || !domain.is_primary || said) && (
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {custom && domain.status !== "released" && (
            <Button variant="secondary" size="sm" busy={busy === "check"} onClick={() => void run("check")}>
              Check now<span className="sr-only"> {domain.display_name}</span>
            </Button>
          )}
          {counts && !domain.is_primary && (
            <Button
              variant="secondary"
              size="sm"
              busy={busy === "make-primary"}
              onClick={() => void run("make-primary")}
            >
              Make main address<span className="sr-only"> {domain.display_name}</span>
            </Button>
          )}
          {custom && <RemoveDomain domain={domain} busy={busy === "remove"} onRemove={() => run("remove")} />}
          {custom && domain.checked_at && !said && (
            <p className="text-sm text-ink-soft">
              Last checked <DateTime at={domain.checked_at} />
            </p>
          )}
          <p
            role="status"
            className={`text-sm font-semibold ${said?.failed ? "text-danger" : "text-ink-soft"}`}
          >
            {said?.text}
          </p>
        </div>
      )}
    </article>
  )
}
