import { toast, usePrompt } from "@medusajs/ui"
import { useReplay, type Replay } from "../../../hooks/api/dispatch"

/** Asks, sends again, and says how many go. @returns whether they were sent */
export function useReplayPrompt() {
  const ask = usePrompt()
  const { mutateAsync, isPending, error } = useReplay()

  const replay = async (what: Replay, title: string): Promise<boolean> => {
    const sure = await ask({
      title,
      description: "Each goes out under its own id, so a pharmacy that has it already knows it again.",
      confirmText: "Send again",
      cancelText: "Cancel",
      variant: "confirmation",
    })
    if (!sure) return false
    try {
      const { count } = await mutateAsync(what)
      toast.success(count === 1 ? "1 event is sent again" : `${count} events are sent again`)
      return true
    } catch (failure) {
      toast.error("Nothing was sent", { description: failure instanceof Error ? failure.message : undefined })
      return false
    }
  }

  return { replay, isPending, error }
}
