import { spawn } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import { databaseUrl, FOLDERS } from "./debian-postgres"

const ROOT = path.resolve(__dirname, "../../..")

export const BACKUP_KEY = "b7".repeat(16) + "1f".repeat(16)

export type Outcome = { code: number | null; output: string }

/** Runs one of the backup commands as a person would, against a database of this spec. */
export async function command(
  name: "backup" | "restore" | "backup-verify",
  database: string,
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<Outcome> {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [path.join(ROOT, "scripts", `${name}.mjs`), ...args], {
    cwd: ROOT,
    env: {
      PATH,
      HOME,
      NODE_ENV: "development",
      DATABASE_URL: databaseUrl(database),
      DATABASE_DIRECT_URL: databaseUrl(database),
      DOCUMENT_STORAGE_PROVIDER: "local",
      DOCUMENT_STORAGE_PATH: FOLDERS.documents,
      BACKUP_DIRECTORY: FOLDERS.backups,
      BACKUP_ENCRYPTION_KEY: BACKUP_KEY,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => void (output += String(text)))
  await once(child, "close")
  return { code: child.exitCode, output }
}
