import { spawnSync } from "node:child_process"
import path from "node:path"
import { Client } from "pg"
import {
  environment,
  MEDUSA,
  type BackendOptions,
} from "../../integration-tests/process/support/backend-process"

const ROOT = path.resolve(__dirname, "../..")

/** Fills a migrated database with the demo. */
export function seedDemo(options: BackendOptions): void {
  const args = [MEDUSA, "exec", "./src/scripts/seed.ts"]
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env: environment(options) })
  if (status !== 0) throw new Error(`The seed failed: ${String(stderr).slice(-2000)}`)
}

/** The key that a business's storefront sends. */
export async function publishableKey(database_url: string, handle: string): Promise<string> {
  const database = new Client({ connectionString: database_url })
  await database.connect()
  const { rows } = await database.query(
    "select k.token from api_key k join business b on b.publishable_api_key_id = k.id where b.handle = $1",
    [handle],
  )
  await database.end()
  return rows[0].token
}
