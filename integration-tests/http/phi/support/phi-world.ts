import { Pool } from "pg"
import { createPhiCipher } from "../../../../src/lib/phi"
import type { ConsultationModuleService } from "../../../../src/modules/consultation/service"
import { rotate, type PhiSettings } from "../../../../src/phi/commands"
import { queryOn, type Query } from "../../../../src/phi/query"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { databaseUrl } from "../../dispatch/support/database"
import { CURRENT, FORMER } from "./keys"
import type { CaseOf } from "./sealed-rows"

export type Keys = { current: Buffer; old: Buffer[]; enabled: boolean }

export const BOTH: Keys = { current: CURRENT, old: [FORMER], enabled: true }
export const SWAPPED: Keys = { current: FORMER, old: [CURRENT], enabled: true }

/** Where the spec's database is. */
export async function addressOf({ sql }: DemoSuite): Promise<string> {
  const [found] = await sql<{ name: string }>("select current_database() as name")
  return databaseUrl(found?.name ?? "")
}

export const settingsFor = async (suite: DemoSuite, keys: Keys): Promise<PhiSettings> => ({
  ...keys,
  database_url: await addressOf(suite),
})

/** Moves everything onto a key, quietly. */
export async function moveTo(
  suite: DemoSuite,
  keys: Keys,
  changes: Partial<Parameters<typeof rotate>[1]> = {},
) {
  const options = { batch: 50, parallel: 2, dry_run: false, onProgress: () => undefined }
  const { signal } = new AbortController()
  return rotate(await settingsFor(suite, keys), { ...options, signal, ...changes })
}

/** Runs `work` while the backend's consultation module has other keys. */
export async function withKeys<T>({ container }: DemoSuite, keys: Keys, work: () => Promise<T>): Promise<T> {
  const service = container().resolve<ConsultationModuleService>("consultation")
  const { cipher } = service
  Object.assign(service, { cipher: createPhiCipher(keys) })
  try {
    return await work()
  } finally {
    Object.assign(service, { cipher })
  }
}

/** Runs `work` with a connection of its own. */
export async function withQuery<T>(suite: DemoSuite, work: (query: Query) => Promise<T>): Promise<T> {
  const pool = new Pool({ connectionString: await addressOf(suite), max: 4 })
  try {
    return await work(queryOn(pool))
  } finally {
    await pool.end()
  }
}

/** The ids that a real case points at. */
export async function caseLike({ sql }: DemoSuite, id: string): Promise<CaseOf> {
  const [found] = await sql<CaseOf>(
    "select product_id, variant_id, consult_policy_id, intake_form_id from consultation where id = ?",
    [id],
  )
  if (!found) throw new Error(`There is no case ${id}`)
  return found
}
