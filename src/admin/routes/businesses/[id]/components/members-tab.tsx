import { SimpleTable } from "../../../../components/simple-table"
import { StatusBadge } from "../../../../components/status-badge"
import { TabPart } from "../../../../components/tab-part"
import type { TabProps } from "../../../../hooks/api/businesses"
import { InviteForm } from "./invite-form"
import { MemberActions } from "./member-actions"
import { RoleChoice } from "./role-choice"

/** Who works there, and who is invited. */
export const MembersTab = ({ business }: TabProps) => (
  <div className="divide-y">
    <TabPart
      title="Invite somebody"
      hint="They get an e-mail with a link that is good for 14 days. Operators may invite owners, too."
    >
      <InviteForm business={business} />
    </TabPart>
    <TabPart title="Members" hint="A change counts with the person's next request.">
      <SimpleTable
        heads={["Name", "E-mail", "Role", "State", ""]}
        empty="Nobody works for this business yet."
        rows={business.members.map((member) => ({
          key: member.id,
          cells: [
            [member.first_name, member.last_name].filter(Boolean).join(" ") || "–",
            member.email,
            member.status === "revoked" ? (
              member.role
            ) : (
              <RoleChoice key="role" business={business} member={member} />
            ),
            <StatusBadge key="state" status={member.status} />,
            <MemberActions key="actions" business={business} member={member} />,
          ],
        }))}
      />
    </TabPart>
  </div>
)
