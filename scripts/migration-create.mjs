#!/usr/bin/env node
/** `npm run db:migration:create`: an empty migration of one module, in the house's shape. */
import { mkdirSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { parseArgs } from "node:util"
import { modulesOf, shippedMigrations } from "./lib/migrations/shipped.mjs"
import { nextTimestamp } from "./lib/migrations/timestamp.mjs"
import { ROOT } from "./lib/paths.mjs"
import { runMain } from "./lib/run-main.mjs"
import { UserError } from "./lib/user-error.mjs"

const HELP = `Writes an empty migration, for statements that "npx medusa db:generate <module>" cannot derive from the models.

  npm run db:migration:create <module> <name>
  npm run db:migration:create dispatch fill-partner-name

  module   a folder of src/modules
  name     what it does: lower-case words with hyphens`

/** @param {string[]} args */
function readArguments(args) {
  try {
    const help = { type: /** @type {const} */ ("boolean"), short: "h", default: false }
    return parseArgs({ args, options: { help }, allowPositionals: true })
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error), HELP)
  }
}

/** @param {string} className */
const template = (className) => `import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Old and new code both run while this is rolled out: see docs/migrations.md. */
export class ${className} extends Migration {
  override async up(): Promise<void> {
    this.addSql("select 1;")
  }

  override async down(): Promise<void> {
    this.addSql("select 1;")
  }
}
`

await runMain(async () => {
  const { values, positionals } = readArguments(process.argv.slice(2))
  if (values.help) return HELP
  const [module, name, ...others] = positionals
  if (!module || !name || others.length > 0)
    throw new UserError("Two words are needed: a module and a name.", HELP)
  const modules = modulesOf(ROOT)
  if (!modules.includes(module))
    throw new UserError(`There is no module "${module}": choose one of ${modules.join(", ")}.`)
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 60)
    throw new UserError(`"${name}" is not a name: lower-case words with hyphens, such as fill-partner-name.`)
  const stamp = nextTimestamp(shippedMigrations(ROOT), new Date())
  const className = `Migration${stamp}_${name.replaceAll("-", "_")}`
  const folder = join(ROOT, "src", "modules", module, "migrations")
  const file = join(folder, `${className}.ts`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, template(className), { flag: "wx" })
  return `Written: ${relative(ROOT, file)}`
})
