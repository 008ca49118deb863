/** @param {import("./verify.mjs").Row[]} rows @returns {string} for a terminal */
export function renderTable(rows) {
  const cells = [
    ["", "backed up", "restored", ""],
    ...rows.map(({ what, expected, found, ok }) => [what, expected, found, ok ? "✓" : "✗"]),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column].length)))
  return cells
    .map(([what, expected, found, mark]) =>
      `${what.padEnd(widths[0])}  ${expected.padStart(widths[1])}  ${found.padStart(widths[2])}  ${mark}`.trimEnd(),
    )
    .join("\n")
}
