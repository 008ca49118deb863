import { Button, FocusModal, Heading, Text, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { TextField } from "../../../components/text-field"
import { useMovePayout, type Payout } from "../../../hooks/api/earnings"
import { ApiError } from "../../../lib/client"
import { minor } from "../../../lib/minor"

const STEPS = {
  "mark-paid": {
    button: "Mark as paid",
    field: "reference",
    label: "The bank's reference",
    about: "The business sees it, and the money leaves its balance.",
  },
  "mark-failed": {
    button: "Mark as failed",
    field: "failure",
    label: "What happened, as a code such as ACCOUNT_CLOSED",
    about: "The money is available to the business again.",
  },
} as const

type Props = { payout: Payout; step: keyof typeof STEPS }

/** Asks for the one thing that settles a payout. */
export const SettlePayout = ({ payout, step }: Props) => {
  const { button, field, label, about } = STEPS[step]
  const [open, setOpen] = useState(false)
  const [value, setValue] = useState("")
  const { mutate, isPending, error, reset } = useMovePayout()
  const refusal = error instanceof ApiError ? (error.about(field) ?? error.message) : error?.message

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = { [field]: field === "failure" ? value.trim().toUpperCase() : value.trim() }
    const onSuccess = () => {
      setOpen(false)
      toast.success(`${payout.business_name ?? "Payout"}: ${button.toLowerCase()}`)
    }
    mutate({ id: payout.id, step, body }, { onSuccess })
  }

  return (
    <FocusModal
      open={open}
      onOpenChange={(next) => {
        setOpen(next)
        reset()
      }}
    >
      <FocusModal.Trigger asChild>
        <Button size="small" variant={step === "mark-paid" ? "primary" : "secondary"}>
          {button}
        </Button>
      </FocusModal.Trigger>
      <FocusModal.Content className="mx-auto my-auto h-fit max-w-lg">
        <FocusModal.Title asChild>
          <Heading className="sr-only">{button}</Heading>
        </FocusModal.Title>
        <form onSubmit={submit} className="flex flex-col gap-4 p-6">
          <Heading>
            {button}: {minor(payout.amount_minor, payout.currency)}
          </Heading>
          <FocusModal.Description asChild>
            <Text className="text-ui-fg-subtle">
              {payout.business_name}. {about}
            </Text>
          </FocusModal.Description>
          <TextField label={label} value={value} onChange={setValue} error={refusal} />
          <div className="flex justify-end gap-2">
            <FocusModal.Close asChild>
              <Button type="button" variant="secondary">
                Cancel
              </Button>
            </FocusModal.Close>
            <Button type="submit" isLoading={isPending}>
              {button}
            </Button>
          </div>
        </form>
      </FocusModal.Content>
    </FocusModal>
  )
}
