import { STATE_NAMES } from "../../lib/state-names"

/** The states a clinician or a place can serve, in the order of their names. */
export const STATES: [code: string, name: string][] = Object.entries(STATE_NAMES)

/** Served states in a few characters: 'All 51', 'TX, NY, FL', '12 states'. */
export function describeStates(codes: string[]): string {
  if (codes.length === 0) return "None"
  if (codes.length === STATES.length) return `All ${STATES.length}`
  return codes.length <= 6 ? codes.join(", ") : `${codes.length} states`
}
