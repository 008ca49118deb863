import { isHeightInInches, numberRange, unitOf } from "./extensions"
import type { ParseResult } from "./parse-answer"
import type { Item } from "./types"

/** 70 → `5 ft 10 in`. */
export function feetAndInches(inches: number): string {
  return `${Math.floor(inches / 12)} ft ${inches % 12} in`
}

/** Reads `5'10` (feet'inches, as the height boxes write it) or a plain number of inches; null when it is neither. */
export function readInches(raw: string): number | null {
  const split = /^\s*(\d{1,2})?\s*'\s*(\d{1,2})?\s*$/.exec(raw)
  if (!split) return /^\s*\d{1,3}\s*$/.test(raw) ? Number(raw) : null
  if (!split[1] || Number(split[2] ?? 0) > 11) return null
  return Number(split[1]) * 12 + Number(split[2] ?? 0)
}

/** An integer, decimal or quantity as a FHIR answer, within the form's limits. */
export function parseNumber(item: Item, raw: string): ParseResult {
  const is_height = isHeightInInches(item)
  const value = is_height ? readInches(raw) : readNumber(raw)
  if (value === null) {
    return {
      ok: false,
      message: is_height
        ? "Enter your height in feet and inches, for example 5 and 10"
        : "Enter a number, for example 165",
    }
  }
  if (item.type === "integer" && !Number.isInteger(value))
    return { ok: false, message: "Enter a whole number" }

  const { min, max } = numberRange(item)
  const unit = unitOf(item)
  const say = (n: number) =>
    is_height
      ? feetAndInches(n)
      : [n, unit?.display ?? unit?.code].filter((part) => part !== undefined).join(" ")
  const too_small = min !== null && value < min
  const too_large = max !== null && value > max
  if ((too_small || too_large) && min !== null && max !== null)
    return { ok: false, message: `Enter a value between ${say(min)} and ${say(max)}` }
  if (too_small && min !== null) return { ok: false, message: `Enter ${say(min)} or more` }
  if (too_large && max !== null) return { ok: false, message: `Enter ${say(max)} or less` }

  if (item.type === "integer") return { ok: true, answers: [{ valueInteger: value }] }
  if (item.type === "decimal") return { ok: true, answers: [{ valueDecimal: value }] }
  return {
    ok: true,
    answers: [
      { valueQuantity: { value, unit: unit?.display ?? unit?.code, system: unit?.system, code: unit?.code } },
    ],
  }
}

function readNumber(raw: string): number | null {
  const bare = raw.trim().replace(/,(?=\d{3}\b)/g, "")
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(bare) ? Number(bare) : null
}
