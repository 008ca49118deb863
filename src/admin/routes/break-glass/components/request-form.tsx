import { Button, Label, Textarea, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useSearchParams } from "react-router-dom"
import { TextField } from "../../../components/text-field"
import { useBreakGlass, type Grant } from "../../../hooks/api/break-glass"

/** Asks for one record by its ids, which a case's page hands over, and for the reason. */
export const RequestForm = ({ onOpened }: { onOpened: (grant: Grant) => void }) => {
  const [params] = useSearchParams()
  const [business_id, setBusiness] = useState(params.get("business_id") ?? "")
  const [consultation_id, setConsultation] = useState(params.get("consultation_id") ?? "")
  const [reason, setReason] = useState("")
  const open = useBreakGlass()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const request = { business_id: business_id.trim(), consultation_id: consultation_id.trim(), reason }
    open.mutate(request, {
      onSuccess: ({ grant }) => {
        setReason("")
        onOpened(grant)
      },
      onError: (error) => {
        if (error.issues.length === 0) toast.error(error.message)
      },
    })
  }
  const problem = open.error?.about("reason")
  return (
    <form onSubmit={submit} noValidate className="grid gap-4 px-6 py-4 md:grid-cols-2">
      <TextField
        label="Business id"
        value={business_id}
        onChange={setBusiness}
        error={open.error?.about("business_id")}
      />
      <TextField
        label="Case id"
        value={consultation_id}
        onChange={setConsultation}
        error={open.error?.about("consultation_id")}
      />
      <div className="flex flex-col gap-y-1.5 md:col-span-2">
        <Label htmlFor="reason" size="small" weight="plus">
          Reason
        </Label>
        <Textarea
          id="reason"
          rows={3}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          aria-invalid={problem ? true : undefined}
          aria-describedby="reason-help"
        />
        <p
          id="reason-help"
          className={problem ? "txt-small text-ui-fg-error" : "txt-small text-ui-fg-subtle"}
        >
          {problem ?? "The owner reads it. It is kept encrypted."}
        </p>
      </div>
      <Button
        type="submit"
        size="small"
        variant="danger"
        isLoading={open.isPending}
        className="justify-self-start"
      >
        Open the record
      </Button>
    </form>
  )
}
