import { Client } from "pg"

const { DB_USERNAME = "postgres", DB_PASSWORD = "", DB_HOST = "localhost", DB_PORT = "5432" } = process.env

/** The address of a database on the test server. */
export function databaseUrl(name: string): string {
  const password = DB_PASSWORD ? `:${encodeURIComponent(DB_PASSWORD)}` : ""
  return `postgres://${encodeURIComponent(DB_USERNAME)}${password}@${DB_HOST}:${DB_PORT}/${name}`
}

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl("postgres") })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** An empty database of that name, whatever an earlier run left. */
export async function createDatabase(name: string): Promise<string> {
  await dropDatabase(name)
  await onServer(`create database "${name}"`)
  return databaseUrl(name)
}

export async function dropDatabase(name: string): Promise<void> {
  await onServer(`drop database if exists "${name}" with (force)`)
}
