import { Button } from "@medusajs/ui"
import { useAsk } from "../../../../components/use-ask"
import { actions, useBusinessAction } from "../../../../hooks/api/business-actions"
import type { Member, TabProps } from "../../../../hooks/api/businesses"

/** What can be done about one member: send the invitation again, put out, or invite back. */
export const MemberActions = ({ business, member }: TabProps & { member: Member }) => {
  const { run, isPending } = useBusinessAction(business.id)
  const ask = useAsk()
  const { id, email, role, status } = member

  const revoke = async () => {
    const sure = await ask({
      title: `Remove ${email}?`,
      description:
        status === "invited"
          ? "The link in their e-mail stops working."
          : `They can no longer work for ${business.name}. You can invite them again.`,
      confirmText: "Remove",
    })
    if (sure) run(actions.revoke(id), { done: `${email} is removed` })
  }

  return (
    <span className="flex justify-end gap-2">
      {status !== "active" && (
        <Button
          size="small"
          variant="transparent"
          isLoading={isPending}
          onClick={() => run(actions.invite(email, role), { done: `${email} has a new invitation` })}
        >
          {status === "invited" ? "Send again" : "Invite again"}
        </Button>
      )}
      {status !== "revoked" && (
        <Button size="small" variant="transparent" isLoading={isPending} onClick={revoke}>
          Remove
        </Button>
      )}
    </span>
  )
}
