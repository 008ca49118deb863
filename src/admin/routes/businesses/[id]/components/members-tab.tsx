import { SimpleTable } from "../../../../components/simple-table"
import { StatusBadge } from "../../../../components/status-badge"
import type { BusinessProfile } from "../../../../hooks/api/businesses"

/** Who works there, and who is invited. */
export const MembersTab = ({ business: { members } }: { business: BusinessProfile }) => (
  <SimpleTable
    heads={["Name", "E-mail", "Role", "State"]}
    empty="Nobody works for this business yet."
    rows={members.map(({ id, email, role, status, first_name, last_name }) => ({
      key: id,
      cells: [
        [first_name, last_name].filter(Boolean).join(" ") || "–",
        email,
        role,
        <StatusBadge key="state" status={status} />,
      ],
    }))}
  />
)
