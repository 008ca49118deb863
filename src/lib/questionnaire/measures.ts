const METRES_PER_INCH = 0.0254
const KILOGRAMS_PER_POUND = 0.45359237

/** Body mass index (kg/m²) from inches and pounds, to one decimal. Throws a `RangeError` unless both are positive. */
export function bmi(height_in: number, weight_lb: number): number {
  if (!(height_in > 0) || !(weight_lb > 0)) {
    throw new RangeError("Height and weight must be positive")
  }
  const metres = height_in * METRES_PER_INCH
  return Math.round(((weight_lb * KILOGRAMS_PER_POUND) / (metres * metres)) * 10) / 10
}

/** Whether the text is `YYYY-MM-DD` and names a day that exists. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false
  }
  const date = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/**
 * Full years of age on a day, both as `YYYY-MM-DD`; negative before birth. Somebody born
 * on 29 February is a year older on 1 March of a common year. Throws a `RangeError` for no real date.
 */
export function ageOn(date_of_birth: string, date: string): number {
  if (!isCalendarDate(date_of_birth) || !isCalendarDate(date)) {
    throw new RangeError("Dates must be real days, written YYYY-MM-DD")
  }
  const years = Number(date.slice(0, 4)) - Number(date_of_birth.slice(0, 4))
  return date.slice(5) < date_of_birth.slice(5) ? years - 1 : years
}
