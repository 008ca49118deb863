import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../paths.mjs"

/** @typedef {{ module: string, name: string, folder: string }} Shipped one of our migrations, as this tree holds it */

const BUILT = join(ROOT, ".medusa", "server")
const FILE = /^(Migration\d{14}\w*)\.(?:js|ts)$/

/**
 * Where the Medusa CLI is to run: the build in production, the sources otherwise.
 * @param {NodeJS.ProcessEnv} env
 */
export const serverFolder = (env) =>
  env.NODE_ENV === "production" && existsSync(join(BUILT, "medusa-config.js")) ? BUILT : ROOT

/** @param {string} server @returns {string[]} our modules that have tables; providers have none */
export const modulesOf = (server) =>
  readdirSync(join(server, "src", "modules"), { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(join(server, "src", "modules", entry.name, "models")),
    )
    .map(({ name }) => name)
    .sort()

/**
 * Our modules' migrations, oldest first. The name begins with the time it was written, so names order all modules.
 * @param {string} server the project or its build @returns {Shipped[]}
 */
export function shippedMigrations(server) {
  const modules = join(server, "src", "modules")
  return readdirSync(modules)
    .flatMap((module) => {
      const folder = join(modules, module, "migrations")
      if (!existsSync(folder)) return []
      return readdirSync(folder).flatMap((file) => {
        const name = FILE.exec(file)?.[1]
        return name ? [{ module, name, folder }] : []
      })
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
