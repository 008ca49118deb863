import { mkdtempSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"

const ROOT = path.resolve(__dirname, "../..")

/** A project as Medusa's own installer leaves it, without a line of ours: its configuration and nothing else. */
const CONFIG = `const { defineConfig } = require("@medusajs/framework/utils")
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: { storeCors: "*", adminCors: "*", authCors: "*", jwtSecret: "bench", cookieSecret: "bench" },
  },
  admin: { disable: true },
})
`

/** @returns the folder to start Medusa in */
export function stockMedusa(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "stock-medusa-"))
  const dependencies = { "@medusajs/medusa": "2.21.2" }
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"))
  writeFileSync(path.join(folder, "medusa-config.js"), CONFIG)
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "stock", dependencies }))
  writeFileSync(path.join(folder, "tsconfig.json"), "{}")
  return folder
}
