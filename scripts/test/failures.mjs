import { readFileSync } from "node:fs"
import { plain, tail } from "../lib/logs.mjs"

/** @typedef {{ name: string, why: string }} Failure */
/**
 * @typedef {{ status?: string, fullName: string, failureMessages?: string[] }} JestTest
 * @typedef {{ name: string, message?: string, status: string, assertionResults: JestTest[] }} JestFile
 * @typedef {{ title: string, specs?: { title: string, file: string, ok: boolean, tests: { results: { error?: { message?: string } }[] }[] }[], suites?: Suite[] }} Suite
 */

/** As many are told in full; a log that is cut off keeps only its end. */
const MOST = 10
const LINES = 8

/** The beginning of a message, without the stack and the source beneath it. @param {string | undefined} message */
function beginning(message) {
  const lines = plain(message ?? "").split("\n")
  const stack = lines.findIndex((line) => /^\s+at |^\s*(>\s*)?\d+ \|/.test(line))
  const telling = lines.slice(0, stack < 0 ? undefined : stack).filter((line) => line.trim() !== "")
  return telling.slice(0, LINES).join("\n")
}

/** Of jest or vitest. @param {JestFile} file @returns {Failure[]} */
function ofFile({ name, message, status, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === "failed")
  if (failed.length === 0 && status === "failed")
    return [{ name: `${name} did not run`, why: beginning(message) }]
  return failed.map(({ fullName, failureMessages = [] }) => ({
    name: fullName.trim(),
    why: beginning(failureMessages[0]),
  }))
}

/** Of Playwright. @param {Suite} suite @returns {Failure[]} */
function ofSuite({ specs = [], suites = [] }) {
  const failed = specs.filter(({ ok }) => !ok)
  const own = failed.map(({ file, title, tests }) => {
    const results = tests.flatMap((test) => test.results)
    return { name: `${file}: ${title}`, why: beginning(results.find(({ error }) => error)?.error?.message) }
  })
  return [...own, ...suites.flatMap(ofSuite)]
}

/** @param {string} file in the form of jest (vitest's is the same) or of Playwright @returns {Failure[]} */
function failuresIn(file) {
  try {
    const found = JSON.parse(readFileSync(file, "utf8"))
    return found.suites ? found.suites.flatMap(ofSuite) : found.testResults.flatMap(ofFile)
  } catch {
    return []
  }
}

/**
 * Why a stage failed: its failed tests, or where there are none (lint, a build, a runner that fell over) the end of what
 * its commands printed.
 * @param {import("./stages.mjs").Outcome} outcome @returns {Failure[]}
 */
export function failuresOf({ ok, files = [], logs = [] }) {
  if (ok) return []
  const tests = files.flatMap(failuresIn)
  return tests.length > 0 ? tests : logs.map((log) => ({ name: log, why: tail(log) }))
}

/** In few lines, for the end of the output. @param {Failure[]} failures @returns {string[]} */
export function told(failures) {
  if (failures.length === 0) return []
  const shown = failures.slice(0, MOST).flatMap(({ name, why }, index) => {
    // What breaks before a file's first test is each test's failure.
    const is_known = failures.findIndex((other) => other.why === why) < index
    return [`✗ ${name}`, is_known ? "    for the same reason" : why.replace(/^/gm, "    ")]
  })
  const more = failures.length > MOST ? [`… and ${failures.length - MOST} more`] : []
  return ["", "What failed", ...shown, ...more]
}
