import { join } from "node:path"
import { cleanEnvironment, readDotEnv } from "../lib/environment.mjs"
import { ROOT } from "../lib/paths.mjs"

/**
 * The environment of tests: what this machine needs, but no setting of the system itself. A variable that the
 * developer's .env holds is set to nothing, because Medusa would read it from there by itself.
 * @param {NodeJS.ProcessEnv} [given] @returns {NodeJS.ProcessEnv}
 */
export function testEnvironment(given = {}) {
  const settings = Object.keys({ ...readDotEnv(join(ROOT, ".env.template")), ...readDotEnv() })
  const neutral = Object.fromEntries(settings.map((name) => [name, ""]))
  const env = { ...cleanEnvironment(), ...neutral }
  delete env.NODE_ENV
  delete env.PORT
  if (process.stdout.isTTY) env.FORCE_COLOR = "1"
  return { ...env, MEDUSA_DISABLE_TELEMETRY: "true", NEXT_TELEMETRY_DISABLED: "1", ...given }
}
