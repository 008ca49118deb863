import type { Context } from "@medusajs/framework/types"
import type { Query } from "../../phi/query"
import { transactionOf } from "../../utils/scope-transaction"

/** Statements of `src/phi` on a transaction of this module. */
export function queryIn(context: Context): Query {
  const transaction = transactionOf(context)
  return async <Row>(sql: string, params: readonly unknown[] = []) => {
    const rows: Row[] = await transaction.execute(sql, [...params])
    return rows
  }
}
