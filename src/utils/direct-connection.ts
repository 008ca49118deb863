import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

type Pool = { client: { config: { connection: { connectionString?: string } } } }

const isPool = (value: unknown): value is Pool =>
  typeof value === "function" && "client" in value && typeof value.client === "object"

/**
 * The address for what a pooler cannot do (LISTEN, advisory locks): the configured one, else that of the pool the
 * process really uses, which in tests is another database than the environment names.
 */
export function directConnectionString(container: Record<string, unknown>, configured?: string): string {
  const pool = container[ContainerRegistrationKeys.PG_CONNECTION]
  const address = configured ?? (isPool(pool) ? pool.client.config.connection.connectionString : undefined)
  if (address) return address
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No database connection is configured")
}
