import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { assertScope } from "../lib/scope"

/**
 * The transaction a service method runs in.
 *
 * @throws MedusaError when a method was called outside `@InjectTransactionManager`
 */
export function transactionOf(context: Context): EntityManager {
  const { transactionManager } = context as Context<EntityManager>
  if (!transactionManager) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "This must run inside a transaction")
  }
  return transactionManager
}

/**
 * Tells PostgreSQL which business this transaction works for, so that row level security can stand behind
 * the scoped accessors (SYSTEM.md, 'Tenancy'). The setting ends with the transaction. Each module's service has an `inScope`
 * around it, because Medusa's `@InjectTransactionManager` opens the transaction of the service it decorates.
 */
export async function enterScope(context: Context, business_id: string): Promise<EntityManager> {
  const transaction = transactionOf(context)
  await transaction.execute("select set_config('app.business_id', ?, true)", [assertScope(business_id)])
  return transaction
}
