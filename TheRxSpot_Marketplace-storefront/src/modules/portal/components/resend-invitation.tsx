"use client"

import { useActionState } from "react"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { inviteMemberAction } from "../actions/members"
import { EMPTY_FORM } from "../logic/form-state"

/** Mails an open invitation again; its link is a new one. */
export function ResendInvitation({
  business_id,
  email,
  role,
}: {
  business_id: string
  email: string
  role: string
}) {
  const [state, action] = useActionState(inviteMemberAction.bind(null, business_id), EMPTY_FORM)
  return (
    <form action={action} className="flex items-center gap-2">
      <input type="hidden" name="email" value={email} />
      <input type="hidden" name="role" value={role} />
      <SubmitButton variant="quiet" size="sm" aria-label={`Send the invitation to ${email} again`}>
        Send again
      </SubmitButton>
      <span role="status" className="text-sm font-semibold text-ink-soft">
        {state.done ? "Sent" : (state.message ?? "")}
      </span>
    </form>
  )
}
