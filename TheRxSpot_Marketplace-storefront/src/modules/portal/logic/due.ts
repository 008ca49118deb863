import type { Signal } from "@/modules/ui/components/signal"
import { durationWords } from "./durations"

const SOON_MS = 60 * 60 * 1000

/** When a case must be decided, in words and with how urgent it is. The word carries it, the colour only helps. */
export function dueWords(due_at: string, now: number): { text: string; signal: Signal } {
  const left = Date.parse(due_at) - now
  if (left < 0) return { text: `Overdue ${durationWords(left)}`, signal: "danger" }
  return { text: `Due in ${durationWords(left)}`, signal: left < SOON_MS ? "warning" : "neutral" }
}
