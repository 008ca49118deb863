"use client"

import type { CaseRow } from "@/lib/data/portal/case-schema"
import { durationWords } from "../logic/durations"
import { useNow } from "../hooks/use-now"

export function HeldByOther({ claim }: { claim: CaseRow["claimed_by"] }) {
  const now = useNow(60_000)
  if (!claim) return null
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p className="font-semibold">{claim.name} is reviewing this case</p>
      <p className="text-ink-soft">
        Their claim ends in {durationWords(Date.parse(claim.expires_at) - now)}, unless they extend it.
      </p>
    </div>
  )
}
