import { join } from "node:path"
import { waitUntilHealthy } from "../../scripts/lib/health.mjs"
import { LOGS } from "../../scripts/lib/paths.mjs"
import { freePort } from "../../scripts/lib/ports.mjs"
import { startProcess } from "../../scripts/lib/process-group.mjs"
import { backend } from "../../scripts/lib/services.mjs"
import { oneCase } from "./one-case.mjs"

/** @param {number[]} values ms @param {number} part */
const quantile = (values, part) => [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0

/** @param {string} url @param {Record<string, string>} headers @returns {Promise<number>} ms until the whole answer is here */
async function ask(url, headers) {
  const began = performance.now()
  const answer = await fetch(url, { headers })
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`GET ${url} answered ${answer.status}`)
  return performance.now() - began
}

/**
 * @typedef {{ env: NodeJS.ProcessEnv, url: string, pairs: number, shutdown: import("../../scripts/lib/shutdown.mjs").Shutdown,
 *   progress: import("../../scripts/lib/progress.mjs").Progress }} Options
 */

/** @param {Options} options @param {boolean} enabled */
async function startBackend({ env, shutdown }, enabled) {
  const port = await freePort()
  const settings = { ...env, AUDIT_ENABLED: String(enabled), MEDUSA_WORKER_MODE: "server" }
  const service = backend({
    port,
    env: settings,
    development: true,
    logPrefix: enabled ? "bench-on-" : "bench-off-",
  })
  const running = startProcess({ ...service, log: join(LOGS, `bench-${enabled ? "on" : "off"}.log`) })
  shutdown.add(() => running.stop())
  await waitUntilHealthy({ process: running, ...service.health })
  return { url: `http://localhost:${port}`, stop: () => running.stop() }
}

/** Two backends on one database, asked for the same case in turn, so that whatever else this machine does hits both alike. */
export async function measureAppend(/** @type {Options} */ options) {
  const { pairs, progress, url } = options
  const backends = await progress.during("Starting a backend with the log and one without", () =>
    Promise.all([startBackend(options, true), startBackend(options, false)]),
  )
  const [on, off] = backends.map((one) => one.url)
  if (!on || !off) return
  const { path, headers } = await oneCase(on, url)
  /** @type {number[]} */
  const withLog = []
  /** @type {number[]} */
  const without = []
  await progress.during(
    `Reading one case ${pairs} times with the log and ${pairs} times without`,
    async () => {
      for (let i = -50; i < pairs; i++) {
        // Who goes first changes, and the first fifty warm both up.
        const [first, second] = i % 2 === 0 ? [on, off] : [off, on]
        const took = [await ask(first + path, headers), await ask(second + path, headers)]
        if (i < 0) continue
        withLog.push(took[first === on ? 0 : 1] ?? 0)
        without.push(took[first === on ? 1 : 0] ?? 0)
      }
    },
  )
  await Promise.all(backends.map(({ stop }) => stop()))
  const row = (/** @type {string} */ name, /** @type {number[]} */ values) =>
    `  ${name.padEnd(14)} ${[0.5, 0.9, 0.99].map((part) => `${quantile(values, part).toFixed(2)} ms`.padStart(10)).join(" ")}`
  const difference = withLog.map((value, i) => value - (without[i] ?? 0))
  const cost = quantile(difference, 0.5) / quantile(without, 0.5)
  console.log(`
GET /tenant/consultations/:id, ${pairs} pairs           p50        p90        p99
${row("log off", without)}
${row("log on", withLog)}
  the entry costs ${quantile(difference, 0.5).toFixed(2)} ms at the median of the pairs: ${(cost * 100).toFixed(1)} % of the request (budget 10 %)`)
}
