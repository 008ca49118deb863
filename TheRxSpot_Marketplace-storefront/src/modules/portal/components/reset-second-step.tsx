"use client"

import { useActionState, useState } from "react"
import { Button } from "@/modules/ui/components/button"
import { Dialog } from "@/modules/ui/components/dialog"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { resetSecondStepAction } from "../actions/members"
import { EMPTY_FORM } from "../logic/form-state"

type Props = { business_id: string; id: string; name: string }

/** For a colleague who lost the phone their second step is on. Asks first: it weakens their sign-in until they mend it. */
export function ResetSecondStep({ business_id, id, name }: Props) {
  const [is_open, setOpen] = useState(false)
  const [state, action] = useActionState(resetSecondStepAction.bind(null, business_id, id), EMPTY_FORM)
  return (
    <>
      <Button
        variant="quiet"
        size="sm"
        onClick={() => setOpen(true)}
        aria-label={`Lost phone: reset the second step of ${name}`}
      >
        Lost phone
      </Button>
      <Dialog open={is_open} title="Take the second step away?" onClose={() => setOpen(false)}>
        <p>
          {name} is signed out everywhere, told by e-mail, and signs in with the password alone until a new
          second step is set up. Be sure that it is really them who asks.
        </p>
        <form action={action} className="flex flex-wrap items-center gap-3">
          <SubmitButton variant="danger">Take it away</SubmitButton>
          <span role="status" className="font-semibold">
            {state.done ?? state.message ?? ""}
          </span>
        </form>
      </Dialog>
    </>
  )
}
