import { parseArgs } from "node:util"
import { UserError } from "../user-error.mjs"

/**
 * A command line, or its help when it cannot be read.
 * @template {import("node:util").ParseArgsConfig["options"]} T
 * @param {{ options: T, positionals: number, help: string }} accepted `positionals` is how many there may be
 */
export function readCommandLine({ options, positionals, help }) {
  try {
    const read = parseArgs({
      options: { ...options, help: { type: /** @type {const} */ ("boolean"), short: "h", default: false } },
      allowPositionals: true,
    })
    if (read.positionals.length > positionals)
      throw new UserError(`${read.positionals[positionals]} is one word too many.`, help)
    return read
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(error instanceof Error ? error.message : String(error), help)
  }
}
