import path from "node:path"
import { loadEnv } from "@medusajs/framework/utils"
import { checkTogether } from "./env/check-together"
import { withDevelopmentSecrets } from "./env/development-secrets"
import { readVariables, type Env, type Source } from "./env/read-variables"

export type { Env } from "./env/read-variables"

/** All mistakes of a configuration, one line each, without any secret's value. */
export class EnvironmentError extends Error {
  constructor(readonly problems: string[]) {
    super(
      `The configuration has ${problems.length} problem(s):\n${problems.map((line) => `  ${line}`).join("\n")}`,
    )
  }
}

/**
 * Parses a raw environment into one typed, frozen object (CONTRACTS §1).
 *
 * @param options.strict production rules; off while building, where no secret is at hand
 * @param options.warn receives one sentence per risky omission
 * @throws EnvironmentError listing every problem
 */
export function validateEnv(
  source: Source,
  options: { strict: boolean; warn?: (line: string) => void },
): Env {
  const { values, problems, warnings } = readVariables(source, options.strict)
  const together = checkTogether(values, options.strict)
  const all = [...problems, ...together.problems]
  if (all.length > 0) throw new EnvironmentError(all)
  for (const line of [...warnings, ...together.warnings]) options.warn?.(line)
  return Object.freeze(values as Env)
}

/** `medusa build` compiles; it neither connects nor serves, so it must work where no secret is (Docker, CI). */
const isBuilding = () => process.argv.slice(2).includes("build")

/** A production start runs in `.medusa/server`; the `.env` a person wrote lies at the project's root. */
export function projectRoot(): string {
  const here = process.cwd()
  return here.endsWith(path.join(".medusa", "server")) ? path.resolve(here, "../..") : here
}

function readProcessEnv(): Env {
  loadEnv(process.env.NODE_ENV ?? "development", projectRoot())
  const strict = process.env.NODE_ENV === "production" && !isBuilding()
  const source =
    strict || isBuilding()
      ? process.env
      : withDevelopmentSecrets(process.env, path.join(projectRoot(), ".data/secrets.json"))
  try {
    return validateEnv(source, { strict, warn: (line) => process.stderr.write(`WARNING: ${line}\n`) })
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

export const env: Env = readProcessEnv()
