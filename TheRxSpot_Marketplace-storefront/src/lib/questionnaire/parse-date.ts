import { dateRange, isPastDate } from "./extensions"
import type { ParseResult } from "./parse-answer"
import type { Item } from "./types"

const OLDEST_BIRTH = "1900-01-01"

/** Three boxes as the raw answer holds them. */
export function joinDate(parts: { year: string; month: string; day: string }): string {
  return [parts.year, parts.month, parts.day].map((part) => part.trim()).join("-")
}

export function splitDate(raw: string | undefined): { year: string; month: string; day: string } {
  const [year = "", month = "", day = ""] = (raw ?? "").split("-")
  return { year, month, day }
}

/** A calendar date as FHIR `date`; February 30 and two-digit years are refused, limits of the form are kept. */
export function parseDate(item: Item, raw: string, today: string): ParseResult {
  const { year, month, day } = splitDate(raw)
  const example = {
    ok: false,
    message: "Enter a date as month, day and year, for example 3 27 1985",
  } as const
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return example
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
  const date = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso) {
    return { ok: false, message: "That day does not exist in that month. Check the month and the day" }
  }

  const birth = item.linkId === "date_of_birth"
  const range = dateRange(item)
  const min = range.min ?? (birth ? OLDEST_BIRTH : null)
  const { max } = range
  if (isPastDate(item) && iso >= today)
    return {
      ok: false,
      message: birth ? "Your date of birth must be in the past" : "Enter a date in the past",
    }
  if (max !== null && iso > max) return { ok: false, message: `Enter ${max} or an earlier date` }
  if (min !== null && iso < min)
    return { ok: false, message: birth ? "Check the year of your birth" : `Enter ${min} or a later date` }
  return { ok: true, answers: [{ valueDate: iso }] }
}
