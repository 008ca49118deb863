import { request } from "node:http"
import { setTimeout as sleep } from "node:timers/promises"
import { tail } from "./logs.mjs"
import { UserError } from "./user-error.mjs"

/** @param {string} url @param {number} timeoutMs @returns {Promise<number>} the status, 0 when nobody answers */
export const probe = (url, timeoutMs = 5000) =>
  new Promise((resolve) => {
    const call = request(url, { timeout: timeoutMs, agent: false }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    call.once("timeout", () => call.destroy())
    call.once("error", () => resolve(0))
    call.end()
  })

/**
 * Waits until an address answers as it should; ends early when the program behind it has ended.
 * @param {{ process: import("./process-group.mjs").Running, url: string, accept?: (status: number) => boolean, timeoutMs?: number }} options
 */
export async function waitUntilHealthy({
  process: running,
  url,
  accept = (status) => status === 200,
  timeoutMs = 180_000,
}) {
  const deadline = Date.now() + timeoutMs
  let status = 0
  while (Date.now() < deadline) {
    if (!running.running()) {
      throw new UserError(
        `The ${running.name} stopped while starting; its log is ${running.log}.`,
        tail(running.log),
      )
    }
    // A first page may take a while to compile: keep the question open rather than asking again.
    status = await probe(url, 60_000)
    if (accept(status)) return
    await sleep(250)
  }
  const answer = status ? `it answers ${status}` : "nobody answers"
  throw new UserError(
    `The ${running.name} was not healthy within ${timeoutMs / 1000} s (${answer} at ${url}); its log is ${running.log}.`,
    tail(running.log),
  )
}
