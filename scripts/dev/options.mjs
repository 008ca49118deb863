import { parseArgs } from "node:util"
import { UserError } from "../lib/user-error.mjs"

export const HELP = `Runs the whole marketplace on this machine: database, backend, storefront and a demo partner.

  npm run dev                       start everything; Ctrl-C stops it
  npm run dev -- --no-storefront    backend and demo partner only
  npm run dev -- --reset            delete the demo data first (asks; --yes does not)
  npm run dev -- --help             this text

Without DATABASE_URL (in the environment or .env) a PostgreSQL of its own keeps its data in .data/postgres.
BACKEND_PORT, STOREFRONT_PORT and PARTNER_PORT change the ports 9000, 8000 and 9100.
What the programs print is in .data/logs.`

/** @param {string[]} args */
export function readOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        help: { type: "boolean", short: "h", default: false },
        reset: { type: "boolean", default: false },
        yes: { type: "boolean", short: "y", default: false },
        "no-storefront": { type: "boolean", default: false },
      },
    })
    return {
      help: values.help,
      reset: values.reset,
      yes: values.yes,
      withStorefront: !values["no-storefront"],
    }
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : error}`, HELP)
  }
}

/** @param {string} name @param {number} otherwise @returns {number} */
function port(name, otherwise) {
  const value = Number(process.env[name] || otherwise)
  if (Number.isInteger(value) && value > 0 && value < 65_536) return value
  throw new UserError(`${name} must be a port number from 1 to 65535.`)
}

/** @typedef {{ backend: number, storefront: number, partner: number }} Ports @returns {Ports} */
export const readPorts = () => ({
  backend: port("BACKEND_PORT", 9000),
  storefront: port("STOREFRONT_PORT", 8000),
  partner: port("PARTNER_PORT", 9100),
})
