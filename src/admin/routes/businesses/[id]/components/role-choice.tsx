import { RoleSelect } from "../../../../components/role-select"
import { actions, useBusinessAction } from "../../../../hooks/api/business-actions"
import type { Member, TabProps } from "../../../../hooks/api/businesses"

/** Somebody's role; another one is saved at once. */
export const RoleChoice = ({ business, member }: TabProps & { member: Member }) => {
  const { run, isPending } = useBusinessAction(business.id)
  return (
    <RoleSelect
      label={`Role of ${member.email}`}
      value={member.role}
      disabled={isPending}
      onChange={(role) =>
        run(actions.changeRole(member.id, role), { done: `${member.email} is ${role} now` })
      }
    />
  )
}
