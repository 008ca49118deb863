import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createPhiCipher } from "../../../lib/phi"
import { checkKeys, PhiKeyError } from "../../../phi/canary"
import type { Query } from "../../../phi/query"
import type { PrivacyModuleOptions } from "../types"

type Raw = { raw: (sql: string, params: readonly unknown[]) => Promise<{ rows: never[] }> }
type Knex = { transaction: <T>(work: (transaction: Raw) => Promise<T>) => Promise<T> }

/** Ends the process when the configured keys are not this database's: no page may ever show what they would make of it. */
export async function checkKeysAtStart({
  container,
  options,
}: LoaderOptions<PrivacyModuleOptions>): Promise<void> {
  if (!options) return
  const { phi, sealed_tables } = options
  const cipher = createPhiCipher(phi)
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  try {
    await database.transaction((transaction) => {
      const query: Query = async (sql, params = []) => (await transaction.raw(sql, params)).rows
      return checkKeys(query, cipher, sealed_tables)
    })
  } catch (error) {
    if (!(error instanceof PhiKeyError)) throw error
    process.stderr.write(`The configuration does not fit the database:\n  ${error.message}\n`)
    process.exit(1)
  }
}
