import { join } from "node:path"
import { MEDUSA_CLI } from "./medusa.mjs"
import { LOGS, PARTNER, ROOT, STOREFRONT } from "./paths.mjs"

const NEXT_CLI = join(STOREFRONT, "node_modules", "next", "dist", "bin", "next")

/**
 * How each program is started and how it shows that it is healthy. `development` runs the sources,
 * otherwise what the builds left.
 * @typedef {{ port: number, env: NodeJS.ProcessEnv, development: boolean, logPrefix?: string }} ServiceOptions
 * @typedef {import("./process-group.mjs").ProcessSpec & { health: { url: string, accept?: (status: number) => boolean } }} Service
 */

/** @param {ServiceOptions} options @returns {Service} */
export const backend = ({ port, env, development, logPrefix = "" }) => ({
  name: "backend",
  command: process.execPath,
  args: [MEDUSA_CLI, "start", "--port", String(port), ...(development ? ["--types"] : [])],
  cwd: development ? ROOT : join(ROOT, ".medusa", "server"),
  env: { ...env, PORT: String(port), ...(development ? { NODE_ENV: "development" } : {}) },
  log: join(LOGS, `${logPrefix}backend.log`),
  health: { url: `http://localhost:${port}/health/ready` },
})

/** @param {ServiceOptions} options @returns {Service} */
export const storefront = ({ port, env, development, logPrefix = "" }) => ({
  name: "storefront",
  command: process.execPath,
  args: [NEXT_CLI, development ? "dev" : "start", "--port", String(port)],
  cwd: STOREFRONT,
  env: {
    ...env,
    PORT: String(port),
    NODE_ENV: development ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
  },
  log: join(LOGS, `${logPrefix}storefront.log`),
  health: { url: `http://localhost:${port}/`, accept: (status) => status > 0 && status < 500 },
})

/** @param {Omit<ServiceOptions, "development">} options @returns {Service} */
export const partner = ({ port, env, logPrefix = "" }) => ({
  name: "demo partner",
  command: process.execPath,
  args: [PARTNER],
  cwd: ROOT,
  env: { ...env, PORT: String(port) },
  log: join(LOGS, `${logPrefix}demo-partner.log`),
  health: { url: `http://localhost:${port}/health` },
})
