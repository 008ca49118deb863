/** What our statements need of a database connection or transaction. */
export interface Sql {
  execute<Row>(sql: string, params?: unknown[]): Promise<Row[]>
}

/** Runs `work` in a transaction of its own. */
export type Transact = <T>(work: (sql: Sql) => Promise<T>) => Promise<T>
