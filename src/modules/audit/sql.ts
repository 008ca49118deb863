import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

/** What our statements need of a database connection or transaction. */
export interface Sql {
  execute<Row>(sql: string, params?: unknown[]): Promise<Row[]>
}

export const sqlOn = (manager: EntityManager): Sql => ({
  async execute<Row>(sql: string, params: unknown[] = []): Promise<Row[]> {
    const rows: Row[] = await manager.execute(sql, params)
    return rows
  },
})
