import { Button, Drawer, Hint, Label, Text, Textarea, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { actions, useBusinessAction } from "../../../../hooks/api/business-actions"
import type { TabProps } from "../../../../hooks/api/businesses"

const CONSEQUENCES = [
  "Its store answers 'not found' with the next request, on every domain.",
  "Its staff can no longer sign in to it; clinicians cannot decide its open cases.",
  "What was approved before still goes to the pharmacy, and the pharmacy may still report back.",
  "Nothing is deleted. You can restore it at any time.",
]

/** Closes a business, with the reason for the next operator. */
export const SuspendDrawer = ({ business: { id, name } }: TabProps) => {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState("")
  const ask = usePrompt()
  const { run, isPending, error } = useBusinessAction(id)
  const wrong = error?.about("reason")

  const suspend = async () => {
    const sure = await ask({
      title: `Suspend ${name}?`,
      description: "Its store and its people's access end at once.",
      confirmText: "Suspend",
      cancelText: "Cancel",
      variant: "danger",
    })
    if (sure) run(actions.suspend(reason), { done: `${name} is suspended`, onDone: () => setOpen(false) })
  }

  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="danger">
          Suspend
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>Suspend {name}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
          <ul className="list-disc space-y-2 pl-5">
            {CONSEQUENCES.map((text) => (
              <li key={text}>
                <Text size="small">{text}</Text>
              </li>
            ))}
          </ul>
          <div className="flex flex-col gap-y-1.5">
            <Label htmlFor="reason" size="small" weight="plus">
              Reason
            </Label>
            <Textarea
              id="reason"
              rows={4}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              aria-invalid={wrong ? true : undefined}
              aria-describedby="reason-help"
            />
            <Hint id="reason-help" variant={wrong ? "error" : "info"}>
              {wrong ?? "For the next operator; the business does not read it. Nothing about patients."}
            </Hint>
          </div>
        </Drawer.Body>
        <Drawer.Footer>
          <Button variant="secondary" onClick={() => setOpen(false)}>
            Cancel
          </Button>
          <Button variant="danger" onClick={suspend} isLoading={isPending}>
            Suspend this business
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
