import type { RouteClass } from "../../../../src/api/utils/audit/route-classes"
import type { Answer } from "../../../helpers/actor"
import type { Entry } from "./entries"

export type Visit = { route: string; answer: Answer<unknown>; entries: Entry[] }

const SUCCESS = (status: number) => status >= 200 && status < 300

/** What is wrong with how a route treats health data, in words; null when nothing is. */
export function faultOf(
  { route, answer, entries }: Visit,
  classes: Record<string, RouteClass>,
  secrets: string[],
): string | null {
  const known = classes[route]
  if (!known) return `${route} is not in src/api/utils/audit/routes.ts`
  const text = JSON.stringify(answer.data ?? "")
  if (known.kind !== "phi") {
    const shown = secrets.find((secret) => text.includes(secret))
    return shown ? `${route} is no "phi" route, but its answer shows a patient's data` : null
  }
  const told = entries.filter(
    (entry) => entry.action === known.action && (entry.route === route || entry.route === null),
  )
  if (!SUCCESS(answer.status)) return `${route} was to be walked with success, but answered ${answer.status}`
  if (!told.some(({ outcome }) => outcome === "ok"))
    return `${route} answered ${answer.status} and wrote no entry`
  const leak = secrets.find((secret) => JSON.stringify(entries).includes(secret))
  return leak ? `${route} wrote a patient's data into its entry` : null
}
