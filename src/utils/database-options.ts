import type { Env } from "./env-validator"

/** Pool settings in the shape Medusa hands to knex; `pg_stat_activity` shows them at work. */
export const databaseOptions = (env: Env) => ({
  pool: { min: env.DATABASE_POOL_MIN, max: env.DATABASE_POOL_MAX },
  connectionTimeoutMillis: env.DATABASE_TIMEOUT,
})
