import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { LOGS } from "../lib/paths.mjs"
import { startProcess } from "../lib/process-group.mjs"

/** @param {Command} command where all it prints is kept */
const logOf = ({ name }) => join(LOGS, `test-${name.replace(/\W+/g, "-")}.log`)

/**
 * @typedef {{ name: string, command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv }} Command
 * @param {Command} command @param {(line: string) => void} print @param {import("../lib/shutdown.mjs").Shutdown} shutdown
 * @returns {Promise<boolean>} whether it succeeded
 */
async function run(command, print, shutdown) {
  const log = logOf(command)
  const running = startProcess({ ...command, log, onLine: print })
  shutdown.add(() => running.stop())
  const { code } = await running.exited
  await running.stop(2000)
  return code === 0
}

/** What the servers under test have to say stays in the log file: thousands of lines, among which a failure drowns. */
const SERVER_LOG = /^\{"level":"/

/**
 * Runs commands side by side. The first one's output is shown as it comes, the others' when it is complete,
 * so that lines of two programs never mix.
 * @param {Command[]} commands @param {import("../lib/shutdown.mjs").Shutdown} shutdown
 * @returns {Promise<{ ok: boolean, logs: string[] }>} with the logs of those that failed
 */
export async function runAll([first, ...others], shutdown) {
  const print = (/** @type {string} */ line) => {
    if (!SERVER_LOG.test(line)) console.log(line)
  }
  const started = others.map(async (command) => {
    /** @type {string[]} */
    const lines = []
    const ok = await run(command, (line) => lines.push(line), shutdown)
    return { command, ok, lines }
  })
  const ended = [{ command: first, ok: await run(first, print, shutdown), lines: [] }]
  for (const other of await Promise.all(started)) {
    other.lines.forEach(print)
    ended.push({ ...other, lines: [] })
  }
  const failed = ended.filter(({ ok }) => !ok)
  return { ok: failed.length === 0, logs: failed.map(({ command }) => logOf(command)) }
}

/** @param {string} name @returns {string} where a runner writes its counts, with an older run's removed */
export function resultFile(name) {
  const file = join(LOGS, `test-${name}.json`)
  rmSync(file, { force: true })
  return file
}

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {string} file in the form of jest (vitest's is the same) or of Playwright @returns {Counts} */
export function readCounts(file) {
  try {
    const found = JSON.parse(readFileSync(file, "utf8"))
    if (found.stats) {
      const { expected, flaky, unexpected, skipped } = found.stats
      return { passed: expected + flaky, failed: unexpected, skipped }
    }
    // A file that could not even be loaded is a failure that no test of its own counts.
    const broken = found.numRuntimeErrorTestSuites ?? 0
    return {
      passed: found.numPassedTests,
      failed: found.numFailedTests + broken,
      skipped: found.numPendingTests + (found.numTodoTests ?? 0),
    }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}
