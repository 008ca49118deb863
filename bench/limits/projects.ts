import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"

const ROOT = path.resolve(__dirname, "../..")
const ROUTES = ["src/api/bench", "src/api/store/bench"]

export type Project = { folder: string; remove: () => void }

/** A folder below this project's packages, with a route that does nothing, once bare and once in the store. */
function project(name: string, parts: string[]): Project {
  const folder = path.join(ROOT, ".data", `bench-${name}-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  for (const part of ["package.json", "tsconfig.json", ...parts])
    cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true })
  for (const route of ROUTES)
    cpSync(path.join(__dirname, "route.ts"), path.join(folder, route, "route.ts"), { recursive: true })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

/** This project. */
export const ours = (): Project => project("ours", ["src", "medusa-config.ts"])

/** Medusa as it comes, with its answers cached in Redis as ours are. */
export function stock(databaseUrl: string, redisUrl: string): Project {
  const made = project("stock", [])
  const cors = "http://localhost:8000"
  const http = { jwtSecret: "bench", cookieSecret: "bench", storeCors: cors, adminCors: cors, authCors: cors }
  const caching = {
    resolve: "@medusajs/medusa/caching-redis",
    id: "caching-redis",
    is_default: true,
    options: { redisUrl },
  }
  const config = {
    projectConfig: { databaseUrl, redisUrl, workerMode: "server", http },
    admin: { disable: true },
    featureFlags: { caching: true },
    modules: [{ resolve: "@medusajs/medusa/caching", options: { providers: [caching] } }],
  }
  const text = `const { defineConfig } = require("@medusajs/framework/utils")
module.exports = defineConfig(${JSON.stringify(config)})
`
  writeFileSync(path.join(made.folder, "medusa-config.js"), text)
  return made
}
