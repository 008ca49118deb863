import { parseExpression } from "cron-parser"

/** Timers fire a little early, and clocks of machines differ; this much before a tick still belongs to it, ms. */
const EARLY_MS = 5000

/**
 * The moment of a schedule that a run at `now` is for: the newest one that is past, or the next when it is about to come.
 * Every replica that is woken for the same moment gets the same answer.
 *
 * @param schedule cron, with five fields or, seconds first, six; in the machine's own time zone
 * @throws when the schedule cannot be read
 */
export function tickOf(schedule: string, now: Date): Date {
  const at = (ms: number) => parseExpression(schedule, { currentDate: new Date(ms) })
  const [ms, next] = [now.getTime(), at(now.getTime()).next().getTime()]
  const before = at(ms + 1)
    .prev()
    .getTime()
  const tolerance = Math.min(EARLY_MS, (next - before) / 4)
  return new Date(next - ms <= tolerance ? next : before)
}
