import { SimpleTable } from "../../../../components/simple-table"
import { StatusBadge } from "../../../../components/status-badge"
import type { BusinessProfile } from "../../../../hooks/api/businesses"

/** Where it works from, and the states it serves from there. */
export const LocationsTab = ({ business: { locations } }: { business: BusinessProfile }) => (
  <SimpleTable
    heads={["Place", "Address", "Contact", "States served", "State"]}
    empty="This business has no place yet, so it serves nobody."
    rows={locations.map(({ id, name, address, phone, email, serviceable_states, status }) => ({
      key: id,
      cells: [
        name,
        address ?? "–",
        [phone, email].filter(Boolean).join(", ") || "–",
        serviceable_states.join(", ") || "None",
        <StatusBadge key="state" status={status} />,
      ],
    }))}
  />
)
