/** A cell as RFC 4180 has it; what a spreadsheet would run as a formula is made text by an apostrophe (OWASP). */
export function csvCell(value: string | number | bigint | boolean | null | undefined): string {
  const text = value === null || value === undefined ? "" : String(value)
  const is_number = /^-?\d+(\.\d+)?$/.test(text)
  const safe = !is_number && /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows with a header line, lines ended as RFC 4180 and Excel expect. */
export function csv(header: readonly string[], rows: readonly (readonly Parameters<typeof csvCell>[0][])[]) {
  return [header, ...rows].map((row) => `${row.map((cell) => csvCell(cell)).join(",")}\r\n`).join("")
}
