import { DateTime } from "../../../../components/date-time"
import { SimpleTable } from "../../../../components/simple-table"
import { StatusBadge } from "../../../../components/status-badge"
import type { BusinessProfile } from "../../../../hooks/api/businesses"

/** Where its store answers. */
export const DomainsTab = ({ business: { domains } }: { business: BusinessProfile }) => (
  <SimpleTable
    heads={["Hostname", "Kind", "State", "Verified"]}
    empty="This business has no hostname: nobody can reach its store."
    rows={domains.map(({ id, hostname, kind, is_primary, verified_at }) => ({
      key: id,
      cells: [
        is_primary ? `${hostname} (primary)` : hostname,
        kind === "platform" ? "Ours" : "Its own",
        <StatusBadge key="state" status={verified_at ? "verified" : "unverified"} />,
        <DateTime key="verified" at={verified_at} />,
      ],
    }))}
  />
)
