import { spawn } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { databaseUrl } from "../../dispatch/support/database"
import { STORAGE_FOLDER } from "./environment"

const SCRIPT = path.resolve(__dirname, "../../../../scripts/erasures-apply.mjs")

/** Runs `npm run erasures:apply` on the spec's database and storage. */
export async function runErasures(sql: DemoSuite["sql"]): Promise<{ code: number | null; output: string }> {
  const [row] = await sql<{ name: string }>("select current_database() as name")
  const { PATH, HOME } = process.env
  const env = {
    PATH,
    HOME,
    NODE_ENV: "development",
    DATABASE_URL: databaseUrl(row?.name ?? ""),
    DOCUMENT_STORAGE_PROVIDER: "local",
    DOCUMENT_STORAGE_PATH: STORAGE_FOLDER,
  }
  const child = spawn(process.execPath, [SCRIPT], { env })
  let output = ""
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += String(text)))
  await once(child, "close")
  return { code: child.exitCode, output }
}
