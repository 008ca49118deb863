import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useReplay, type Replay } from "../../../hooks/api/dispatch"

/** Sends everything of a range again, part after part, since one call sends 10,000 at most; says how far it is. */
export function useReplayParts() {
  const [sent, setSent] = useState(0)
  const [isSending, setSending] = useState(false)
  const { mutateAsync } = useReplay()

  /** What was sent in the first part is a dead letter no more, so each part finds the rest. */
  const sendAll = async (which: Replay): Promise<number> => {
    let total = 0
    for (let count = -1; count !== 0; total += count) {
      count = (await mutateAsync(which)).count
      setSent(total + count)
    }
    return total
  }

  const send = async (which: Replay): Promise<boolean> => {
    setSending(true)
    setSent(0)
    try {
      const total = await sendAll(which)
      toast.success(total === 1 ? "1 event is sent again" : `${total.toLocaleString()} events are sent again`)
      return true
    } catch (failure) {
      const description = failure instanceof Error ? failure.message : undefined
      toast.error("Not everything was sent. Look at the list, and try again.", { description })
      return false
    } finally {
      setSending(false)
    }
  }

  return { send, sent, isSending }
}
