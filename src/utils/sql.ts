import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

/** What our statements need of a database connection or transaction. */
export interface Sql {
  execute<Row>(sql: string, params?: unknown[]): Promise<Row[]>
}

/** Runs `work` in a transaction of its own. */
export type Transact = <T>(work: (sql: Sql) => Promise<T>) => Promise<T>

/** Plain statements on MikroORM's connection or transaction. */
export function sqlOn(manager: EntityManager): Sql {
  return {
    async execute<Row>(sql: string, params: unknown[] = []): Promise<Row[]> {
      const rows: Row[] = await manager.execute(sql, params)
      return rows
    },
  }
}
