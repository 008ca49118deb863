import { seconds } from "../lib/progress.mjs"
import { told } from "./failures.mjs"

/**
 * @typedef {{ title: string, ok: boolean, ms: number, counts: import("./run.mjs").Counts, failures: import("./failures.mjs").Failure[] }} Result
 * @param {Result[]} results @param {string[]} notRun titles @returns {string} ending in the line of totals
 */
export function summary(results, notRun) {
  const width = Math.max(...[...results.map(({ title }) => title), ...notRun].map((title) => title.length))
  const rows = results.map(({ title, ok, ms, counts }) => {
    const { passed, failed, skipped } = counts
    const tests =
      passed + failed > 0
        ? `  ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`
        : ""
    return `${ok ? "✓" : "✗"} ${title.padEnd(width)}  ${seconds(ms).padStart(8)}${tests}`
  })
  const whole = results.reduce((sum, { ms }) => sum + ms, 0)
  const passed = results.reduce((sum, { counts }) => sum + counts.passed, 0)
  const failed = results.reduce((sum, { counts }) => sum + counts.failed, 0)
  const skippedStages = notRun.map((title) => `- ${title.padEnd(width)}   not run`)
  return [
    "",
    "Summary",
    ...rows,
    ...skippedStages,
    ...told(results.flatMap(({ failures }) => failures)),
    "",
    `In ${seconds(whole)}`,
    `${passed} passed, ${failed} failed`,
  ].join("\n")
}
