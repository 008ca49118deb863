import type { Pool, PoolClient, QueryResultRow } from "pg"

/** Runs one statement with `?` placeholders; whoever connects brings one. */
export type Query = <Row>(sql: string, params?: readonly unknown[]) => Promise<Row[]>

/** Our placeholders as PostgreSQL's own, for a client or pool of `pg`. */
export function queryOn(client: Pick<Pool | PoolClient, "query">): Query {
  return async <Row>(sql: string, params: readonly unknown[] = []) => {
    let position = 0
    const text = sql.replace(/\?/g, () => `$${++position}`)
    return (await client.query<Row & QueryResultRow>(text, [...params])).rows
  }
}
