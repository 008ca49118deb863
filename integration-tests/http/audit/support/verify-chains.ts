import { spawn } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { databaseUrl } from "../../dispatch/support/database"

const SCRIPT = path.resolve(__dirname, "../../../../scripts/audit-verify.mjs")

/** Runs `npm run audit:verify` on the spec's database. */
export async function runVerify(
  sql: DemoSuite["sql"],
  ...args: string[]
): Promise<{ code: number; output: string }> {
  const [row] = await sql<{ name: string }>("select current_database() as name")
  const url = databaseUrl(row?.name ?? "")
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, DATABASE_URL: url, DATABASE_DIRECT_URL: url }
  const child = spawn(process.execPath, [SCRIPT, ...args], { env })
  let output = ""
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += String(text)))
  const [code] = await once(child, "close")
  return { code: Number(code), output }
}

/** What it found; nothing when the log holds. */
export async function verifyChains(sql: DemoSuite["sql"]): Promise<string[]> {
  const { output } = await runVerify(sql)
  return output.split("\n").filter((line) => line.startsWith("✗"))
}
