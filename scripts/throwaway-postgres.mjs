#!/usr/bin/env node
// A PostgreSQL of one spec's own, which may be stopped and started again:
//   node scripts/throwaway-postgres.mjs <folder> <port>
// Prints its URL on one line when it is ready, and stops on SIGTERM. The folder is left for the next start.
import { mkdirSync } from "node:fs"
import { resolve } from "node:path"
import { LOGS } from "./lib/paths.mjs"
import { startPostgres } from "./lib/postgres/server.mjs"

const [folder, port] = process.argv.slice(2)
if (!folder || !Number(port)) {
  console.error("Usage: node scripts/throwaway-postgres.mjs <folder> <port>")
  process.exit(1)
}

mkdirSync(LOGS, { recursive: true })
const server = await startPostgres({
  folder: resolve(folder),
  shownAs: folder,
  preferredPort: Number(port),
  durable: false,
  logName: "throwaway-postgres",
})
console.log(server.url("postgres"))
process.once("SIGTERM", () => server.stop().then(() => process.exit(0)))
