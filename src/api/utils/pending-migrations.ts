import { readdirSync } from "node:fs"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const MODULES = path.resolve(__dirname, "../../modules")

/** Our modules' migrations as this build ships them. */
function shippedMigrations(): string[] {
  const modules = readdirSync(MODULES, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return modules.flatMap(({ name }) => {
    try {
      const files = readdirSync(path.join(MODULES, name, "migrations"))
      return files.flatMap((file) => /^(Migration\d+\w*)\.(?:js|ts)$/.exec(file)?.[1] ?? [])
    } catch {
      return []
    }
  })
}

const shipped = shippedMigrations()

/** Once applied, migrations stay applied while this process runs: no query per probe after that. */
let applied = false

export async function hasPendingMigrations(container: MedusaContainer): Promise<boolean> {
  if (applied) return false
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows: { name: string }[] = await knex("mikro_orm_migrations").select("name").whereIn("name", shipped)
  applied = new Set(rows.map(({ name }) => name)).size === new Set(shipped).size
  return !applied
}
