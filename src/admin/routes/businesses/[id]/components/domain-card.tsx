import { Badge, Button, Text } from "@medusajs/ui"
import { DateTime } from "../../../../components/date-time"
import { StatusBadge } from "../../../../components/status-badge"
import { useAsk } from "../../../../components/use-ask"
import { actions, useBusinessAction } from "../../../../hooks/api/business-actions"
import type { Domain, TabProps } from "../../../../hooks/api/businesses"
import { problemText } from "../../../../lib/domain-problems"
import { DnsRecords } from "./dns-records"

type Props = TabProps & { domain: Domain }

/** One host name: how it stands, what its DNS must show, and what can be done. */
export const DomainCard = ({ business, domain }: Props) => {
  const { run, isRunning } = useBusinessAction(business.id)
  const ask = useAsk()
  const name = domain.display_name
  const check = actions.checkDomain(domain.id)
  const primary = actions.makePrimary(domain.id)

  const remove = async () => {
    const sure = await ask({
      title: `Remove ${name}?`,
      description:
        "The store stops answering there at once. Another business can claim the name after 7 days.",
      confirmText: "Remove",
    })
    if (sure) run(actions.removeDomain(domain.id), { done: `${name} is removed` })
  }

  return (
    <section aria-label={name} className="flex flex-col gap-y-3 px-6 py-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <Text weight="plus" className="break-all">
            {name}
          </Text>
          <StatusBadge status={domain.status === "pending" ? "unverified" : domain.status} />
          {domain.is_primary && <Badge size="2xsmall">Primary</Badge>}
          {domain.kind === "platform" && <Badge size="2xsmall">From the platform</Badge>}
        </div>
        <div className="flex flex-wrap gap-2">
          {domain.kind === "custom" && (
            <Button
              size="small"
              variant="secondary"
              isLoading={isRunning(check)}
              onClick={() => run(check, { done: `${name} was looked at` })}
            >
              Check now
            </Button>
          )}
          {!domain.is_primary && domain.verified_at && (
            <Button
              size="small"
              variant="secondary"
              isLoading={isRunning(primary)}
              onClick={() => run(primary, { done: `${name} is the store's main address` })}
            >
              Make primary
            </Button>
          )}
          {domain.kind === "custom" && (
            <Button size="small" variant="danger" onClick={remove}>
              Remove
            </Button>
          )}
        </div>
      </div>
      {domain.problem && (
        <Text size="small" className="text-ui-fg-error">
          {problemText(domain.problem)}
        </Text>
      )}
      {domain.drops_at && (
        <Text size="small" className="text-ui-fg-error">
          Dropped on <DateTime at={domain.drops_at} /> unless its DNS is mended before.
        </Text>
      )}
      {domain.kind === "custom" && (
        <Text size="small" className="text-ui-fg-subtle">
          Last look: <DateTime at={domain.checked_at} />. Next: <DateTime at={domain.next_check_at} />.
        </Text>
      )}
      {domain.records.length > 0 && <DnsRecords records={domain.records} />}
    </section>
  )
}
