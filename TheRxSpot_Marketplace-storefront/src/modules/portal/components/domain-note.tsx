import type { Domain } from "@/lib/data/portal/domains"
import { DateTime } from "@/modules/ui/components/date-time"
import { domainProblem } from "../logic/domain-words"

/** What the owner should know about a domain now; nothing where all is well. */
export function DomainNote({ domain }: { domain: Domain }) {
  const { status, drops_at, kept_until, checked_at } = domain
  const problem = domainProblem(domain)
  if (status === "pending" && !checked_at && !problem)
    return (
      <p className="text-sm text-ink-soft">We have not looked yet. The first look comes within a minute.</p>
    )
  if (status === "released")
    return (
      <p className="text-sm">
        Its DNS records were missing for three days, so your store no longer answers here.{" "}
        {kept_until && (
          <>
            Nobody else can claim it before <DateTime at={kept_until} />.
          </>
        )}{" "}
        To use it again, add it once more.
      </p>
    )
  if (!problem) return null
  return (
    <div className={status === "failing" ? "rounded-md bg-danger-soft p-3 text-danger" : "text-sm"}>
      <p>{problem}</p>
      {drops_at && (
        <p className="font-semibold">
          Your store still answers here. It stops on <DateTime at={drops_at} style="full" /> unless the
          records are back.
        </p>
      )}
    </div>
  )
}
