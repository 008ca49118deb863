import { Button, Drawer, Text } from "@medusajs/ui"
import { useState } from "react"
import { TextField } from "../../../components/text-field"
import { useAsk } from "../../../components/use-ask"
import { useDeadLetterCount } from "../../../hooks/api/dispatch"
import { useReplayParts } from "./use-replay-parts"

/** The moment a local date and time stands for; undefined when it is none. */
const iso = (local: string): string | undefined => {
  const time = new Date(local)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

const events = (count: number): string => `${count.toLocaleString()} ${count === 1 ? "event" : "events"}`

/** Sends everything again that a pharmacy missed in a time, such as while it was down; counted before it is sent. */
export const ReplayRange = ({ business_id }: { business_id: string }) => {
  const [open, setOpen] = useState(false)
  const [range, setRange] = useState({ from: "", to: "" })
  const [from, to] = [iso(range.from), iso(range.to)]
  const which = { from, to, ...(business_id && { business_id }) }
  const { data } = useDeadLetterCount(which, open && from !== undefined)
  const { send, sent, isSending } = useReplayParts()
  const ask = useAsk()
  const count = from ? data?.count : undefined

  const start = async () => {
    const sure = await ask({
      title: `Send ${events(count ?? 0)} again?`,
      description: "Each goes out under its own id, so a pharmacy that has it already knows it again.",
      confirmText: "Send again",
    })
    if (sure && (await send(which))) setOpen(false)
  }

  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary" className="whitespace-nowrap">
          Send a time range again
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>Send a time range again</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4">
          <Text className="text-ui-fg-subtle">
            Every event that needs attention and was written in this time, in your own time zone
            {business_id ? ", of the business that the list shows" : ", of every business"}. Leave the end
            empty for until now.
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
          <Text aria-live="polite" weight="plus">
            {isSending
              ? `${events(sent)} sent again so far…`
              : count !== undefined && `${events(count)} would be sent again.`}
          </Text>
        </Drawer.Body>
        <Drawer.Footer>
          <Button onClick={start} isLoading={isSending} disabled={!count}>
            Send again
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
