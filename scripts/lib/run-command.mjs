import { relative } from "node:path"
import { ROOT } from "./paths.mjs"
import { startProcess } from "./process-group.mjs"
import { tail } from "./logs.mjs"
import { UserError } from "./user-error.mjs"

/**
 * Runs a program to its end, its output in a log; a failure is one sentence and the end of that log.
 * @param {import("./process-group.mjs").ProcessSpec} spec
 */
export async function runCommand(spec) {
  const running = startProcess(spec)
  const { code, signal } = await running.exited
  await running.stop(1000)
  if (code === 0) return
  const how = signal ? `was ended by ${signal}` : `failed with code ${code}`
  throw new UserError(
    `${spec.name} ${how}; the whole output is in ${relative(ROOT, spec.log)}.`,
    tail(spec.log, 25),
  )
}
