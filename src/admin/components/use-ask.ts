import { usePrompt } from "@medusajs/ui"

type Question = { title: string; description: string; confirmText: string }

/** Asks before something that hurts; Cancel is the way out. */
export function useAsk() {
  const prompt = usePrompt()
  return (question: Question): Promise<boolean> =>
    prompt({ ...question, cancelText: "Cancel", variant: "danger" })
}
