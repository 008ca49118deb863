import { spawn } from "node:child_process"
import { basename } from "node:path"
import { pipeline } from "node:stream/promises"
import { UserError } from "../user-error.mjs"

/**
 * One of PostgreSQL's programs, between a stream in and a stream out.
 * @typedef {{ path: string, args: string[], env: NodeJS.ProcessEnv }} Program
 */

/** @param {Program} program @param {["ignore", "pipe"] | ["pipe", "ignore"]} stdio */
function start({ path, args, env }, stdio) {
  const child = spawn(path, args, { env, stdio: [...stdio, "pipe"] })
  let said = ""
  child.stderr?.on("data", (chunk) => (said = (said + chunk).slice(-4000)))
  const ended = new Promise((/** @type {(value: void) => void} */ resolve, reject) => {
    child.once("error", reject)
    child.once("close", (code, signal) => {
      if (code === 0) resolve()
      else reject(new UserError(`${basename(path)} ended with ${signal ?? `code ${code}`}.`, said.trim()))
    })
  })
  // Whoever waits for the end hears of it; until then it must not count as unheard.
  ended.catch(() => undefined)
  return { child, ended }
}

/** @param {Program} program @returns {AsyncGenerator<Buffer>} what it writes; ends with an error when the program did */
export async function* outputOf(program) {
  const { child, ended } = start(program, ["ignore", "pipe"])
  try {
    if (child.stdout) yield* child.stdout
    await ended
  } finally {
    child.kill()
  }
}

/** @param {Program} program @param {AsyncIterable<Buffer>} input */
export async function feed(program, input) {
  const { child, ended } = start(program, ["pipe", "ignore"])
  if (!child.stdin) return ended
  // A program that gives up closes its input: its own words say more than the broken pipe.
  const fed = pipeline(input, child.stdin).catch((error) => {
    if (error?.code !== "EPIPE") {
      child.kill()
      throw error
    }
  })
  const [input_end, program_end] = await Promise.allSettled([fed, ended])
  if (input_end.status === "rejected") throw input_end.reason
  if (program_end.status === "rejected") throw program_end.reason
}
