/** A spreadsheet takes what begins so for a formula, and would run it for whoever opens the file. */
const FORMULA = /^[=+\-@\t\r]/

/** One cell: quoted where needed, and never a formula. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return ""
  const text = value instanceof Date ? value.toISOString() : String(value)
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvLine = (cells: unknown[]): string => `${cells.map(csvCell).join(",")}\r\n`
