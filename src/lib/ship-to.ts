import { US_STATES } from "./us-states"

/** What a postal address says of where it is; Medusa keeps either part as it was typed. */
export type ShipTo = { country_code?: string | null; province?: string | null }

/** `CA` of `CA`, `ca` or `us-ca` (ISO 3166-2); null where no state is named yet or it is none of the US. */
export function shipToState({ country_code, province }: ShipTo): string | null {
  if (country_code && country_code.trim().toUpperCase() !== "US") return null
  const named = (province ?? "").trim().toUpperCase().replace(/^US-/, "")
  return US_STATES.includes(named) ? named : null
}

/** An address may be written bit by bit: before the order only what is named already has to fit. */
export const isUnfinished = ({ country_code, province }: ShipTo): boolean =>
  !province?.trim() && (!country_code || country_code.trim().toUpperCase() === "US")
