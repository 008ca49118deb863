import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parseEnv } from "node:util"
import { ROOT } from "./paths.mjs"

/** @param {string} [file] @returns {NodeJS.ProcessEnv} what .env sets, nothing when there is none */
export function readDotEnv(file = join(ROOT, ".env")) {
  try {
    return parseEnv(readFileSync(file, "utf8"))
  } catch {
    return {}
  }
}

/**
 * Joins environments, the later one winning; a variable left empty counts as not set,
 * as it stands in a fresh copy of .env.template.
 * @param {...NodeJS.ProcessEnv} layers @returns {NodeJS.ProcessEnv}
 */
export function mergeEnvironments(...layers) {
  /** @type {NodeJS.ProcessEnv} */
  const merged = {}
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer)) {
      if (value !== undefined && value !== "") merged[name] = value
    }
  }
  return merged
}

const FROM_NPM = /^npm_(package|lifecycle|config_local_prefix|config_noproxy)/

/** Our environment without what npm tells the scripts of this package, which would mislead another package's. */
export const cleanEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !FROM_NPM.test(name)))
