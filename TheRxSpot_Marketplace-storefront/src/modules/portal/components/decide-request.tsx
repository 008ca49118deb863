"use client"

import { useActionState } from "react"
import type { StaffDataRequest } from "@/lib/data/portal/data-requests"
import { Card } from "@/modules/ui/components/card"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { TextField } from "@/modules/ui/components/text-field"
import { approveAction, cancelRequestAction, refuseAction } from "../actions/data-requests"
import { EMPTY_FORM } from "../logic/form-state"
import { FormProblems } from "./form-problems"

type Props = { business_id: string; request: StaffDataRequest }

/** The owner's word. An erasure is approved by typing what is shown, so that no habit can do it. */
export function DecideRequest({ business_id, request }: Props) {
  const at = { business_id, id: request.id }
  const [approved, approve] = useActionState(approveAction.bind(null, at), EMPTY_FORM)
  const [refused, refuse] = useActionState(refuseAction.bind(null, at), EMPTY_FORM)
  const { confirmation, obstacle } = request
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Card className="p-5">
        <h2 className="mb-3 text-lg font-bold">Approve</h2>
        {obstacle ? (
          <p>{obstacle.message}</p>
        ) : (
          <form action={approve} noValidate className="flex flex-col items-start gap-4">
            <FormProblems state={approved} first_field="confirmation" />
            {confirmation ? (
              <>
                <p className="text-sm text-ink-soft">
                  Answers, decisions and documents are removed for good. For three days after this it can be
                  taken back.
                </p>
                <TextField
                  name="confirmation"
                  label={`Type ${confirmation}`}
                  autoComplete="off"
                  defaultValue={approved.values.confirmation}
                  error={approved.errors.confirmation}
                />
                <SubmitButton variant="danger">Approve the erasure</SubmitButton>
              </>
            ) : (
              <>
                <p className="text-sm text-ink-soft">
                  The file is made within minutes, and the patient downloads it.
                </p>
                <SubmitButton>Approve the copy</SubmitButton>
              </>
            )}
          </form>
        )}
      </Card>
      <Card className="p-5">
        <h2 className="mb-3 text-lg font-bold">Refuse</h2>
        <form action={refuse} noValidate className="flex flex-col items-start gap-4">
          <FormProblems state={refused} first_field="reason" />
          <TextField
            name="reason"
            label="Why"
            hint="The patient reads this"
            defaultValue={refused.values.reason}
            error={refused.errors.reason}
          />
          <SubmitButton variant="quiet">Refuse</SubmitButton>
        </form>
      </Card>
    </div>
  )
}

/** Until it has begun, anything can be taken back. */
export function TakeBackRequest({ business_id, request }: Props) {
  const at = { business_id, id: request.id }
  const [state, cancel] = useActionState(cancelRequestAction.bind(null, at), EMPTY_FORM)
  return (
    <form action={cancel} className="flex flex-col items-start gap-3">
      <FormProblems state={state} first_field="cancel" />
      <SubmitButton id="cancel" variant="quiet">
        Take this request back
      </SubmitButton>
    </form>
  )
}
