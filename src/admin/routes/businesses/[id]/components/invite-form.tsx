import { Button } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { RoleSelect } from "../../../../components/role-select"
import { TextField } from "../../../../components/text-field"
import { actions, useBusinessAction } from "../../../../hooks/api/business-actions"
import type { Role, TabProps } from "../../../../hooks/api/businesses"

/** Sends an invitation. */
export const InviteForm = ({ business }: TabProps) => {
  const [email, setEmail] = useState("")
  const [role, setRole] = useState<Role>("staff")
  const { run, isPending, error } = useBusinessAction(business.id)

  const invite = (event: FormEvent) => {
    event.preventDefault()
    run(actions.invite(email, role), { done: `${email} is invited`, onDone: () => setEmail("") })
  }

  return (
    <form
      onSubmit={invite}
      noValidate
      className="flex max-w-2xl flex-col gap-3 px-6 sm:flex-row sm:items-start"
    >
      <div className="flex-1">
        <TextField
          label="E-mail"
          type="email"
          value={email}
          onChange={setEmail}
          error={error?.about("email")}
        />
      </div>
      <div className="sm:mt-[26px]">
        <RoleSelect label="Role of the invitation" value={role} onChange={setRole} />
      </div>
      <Button type="submit" size="small" isLoading={isPending} className="sm:mt-[26px]">
        Invite
      </Button>
    </form>
  )
}
