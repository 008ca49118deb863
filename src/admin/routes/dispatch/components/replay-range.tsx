import { Button, Drawer, Text } from "@medusajs/ui"
import { useState } from "react"
import { TextField } from "../../../components/text-field"
import { useReplayPrompt } from "./use-replay-prompt"

/** The moment a local date and time stands for; undefined when it is none. */
const iso = (local: string): string | undefined => {
  const time = new Date(local)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

/** Sends everything again that a pharmacy missed in a time, such as while it was down. */
export const ReplayRange = () => {
  const [open, setOpen] = useState(false)
  const [range, setRange] = useState({ from: "", to: "" })
  const { replay, isPending } = useReplayPrompt()
  const [from, to] = [iso(range.from), iso(range.to)]

  const send = async () => {
    if (await replay({ from, to }, "Send all dead letters of this time again?")) setOpen(false)
  }

  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          Send a time range again
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>Send a time range again</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4">
          <Text className="text-ui-fg-subtle">
            Every event that needs attention and was written in this time, in your own time zone. Leave the
            end empty for until now.
          </Text>
          <TextField
            label="From"
            type="datetime-local"
            value={range.from}
            onChange={(value) => setRange({ ...range, from: value })}
          />
          <TextField
            label="To"
            type="datetime-local"
            value={range.to}
            onChange={(value) => setRange({ ...range, to: value })}
          />
        </Drawer.Body>
        <Drawer.Footer>
          <Button onClick={send} isLoading={isPending} disabled={!from}>
            Send again
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
