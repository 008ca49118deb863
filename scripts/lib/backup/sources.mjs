import { createRequire } from "node:module"
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { readEnvironment } from "../migrations/database.mjs"
import { serverFolder } from "../migrations/shipped.mjs"
import { ROOT } from "../paths.mjs"

const require = createRequire(import.meta.url)

/**
 * Loads one of the backend's own files: the build's in production, the source's otherwise. They are TypeScript, so
 * what comes back is for the caller to describe.
 * @param {string} path without extension, from the root
 */
export function loadSource(path) {
  const server = serverFolder(readEnvironment())
  if (server === ROOT) require("ts-node").register({ cwd: ROOT })
  return require(join(server, path))
}

/**
 * The configuration as the backend reads it; with mistakes in it the process ends, and they are listed.
 * @returns {import("../../../src/utils/env-validator.js").Env}
 */
export function loadEnv() {
  // Relative folders and .env are the project's, wherever the command was called from.
  process.chdir(ROOT)
  return loadSource("src/utils/env-validator").env
}

/** @typedef {{ table: string, text: string[], json: string[] }} SealedColumns */

/** Every table's sealed columns, as the modules declare them. @returns {SealedColumns[]} */
export function sealedColumns() {
  const modules = join(serverFolder(readEnvironment()), "src", "modules")
  return readdirSync(modules)
    .filter((name) => ["ts", "js"].some((kind) => existsSync(join(modules, name, `phi-columns.${kind}`))))
    .flatMap((name) => Object.values(loadSource(`src/modules/${name}/phi-columns`)))
    .filter((found) => typeof found === "object" && found !== null && "table" in found)
}
