import type { Member } from "@/lib/data/portal/members"
import { Badge } from "@/modules/ui/components/badge"
import { EmptyState } from "@/modules/ui/components/empty-state"
import { Table, type Column } from "@/modules/ui/components/table"
import { memberName } from "../logic/member-name"
import { roleLabel } from "../logic/roles"
import { membershipWord } from "../logic/words"
import { ResetSecondStep } from "./reset-second-step"
import { ResendInvitation } from "./resend-invitation"

export function MembersTable({ members, business_id }: { members: readonly Member[]; business_id: string }) {
  const columns: Column<Member>[] = [
    {
      key: "person",
      title: "Person",
      cell: (member) => (
        <div className="min-w-0">
          <p className="font-semibold break-words">{memberName(member)}</p>
          {memberName(member) !== member.email && (
            <p className="text-sm wrap-anywhere text-ink-soft">{member.email}</p>
          )}
          <p className="text-sm text-ink-soft sm:hidden">{roleLabel(member.role)}</p>
        </div>
      ),
    },
    { key: "role", title: "Role", secondary: true, cell: (member) => roleLabel(member.role) },
    {
      key: "status",
      title: "Status",
      cell: (member) => {
        const word = membershipWord(member.status)
        return (
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Badge signal={word.signal}>{word.text}</Badge>
            {member.status === "active" && (
              <ResetSecondStep business_id={business_id} id={member.id} name={memberName(member)} />
            )}
            {member.status === "invited" && member.role !== "owner" && (
              <ResendInvitation business_id={business_id} email={member.email} role={member.role} />
            )}
          </div>
        )
      },
    },
  ]
  return (
    <Table
      caption="Members"
      columns={columns}
      rows={members}
      rowKey={({ id }) => id}
      empty={<EmptyState icon="users" title="Nobody works here yet" />}
    />
  )
}
