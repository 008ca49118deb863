// Imported before anything of Medusa's test utilities, which read where the database is when they are loaded.
import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import path from "node:path"

/*
 * A whole PostgreSQL as Debian ships it: the server that comes with npm for development has no pg_dump. Started in one
 * breath, because what depends on it is loaded in the next.
 */
const PROGRAMS = path.dirname(process.env.POSTGRESQL_PATH ?? "/usr/lib/postgresql/15/bin/postgres")
const PASSWORD = "only-for-one-spec"
const as_root = process.getuid?.() === 0

const home = mkdtempSync("/var/tmp/rxspot-backup-spec-")
export const FOLDERS = {
  documents: path.join(home, "documents"),
  backups: path.join(home, "backups"),
  offsite: path.join(home, "offsite"),
}
const data = path.join(home, "postgres")

/** PostgreSQL refuses to run as root; Debian's package made it a user. */
const run = (program: string, ...args: string[]): string => {
  const command = path.join(PROGRAMS, program)
  const [file, all] = as_root ? ["runuser", ["-u", "postgres", "--", command, ...args]] : [command, args]
  return execFileSync(file, all, { cwd: "/", encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })
}

/** Any free one, as `freePort` finds it elsewhere: this file is loaded before a test may wait for anything. */
const freePort = (): number => {
  const script = `const look = () => {
    const port = 10_000 + Math.floor(Math.random() * 22_000)
    const server = require("node:net").createServer().once("error", look)
    server.listen(port, () => server.close(() => console.log(port)))
  }
  look()`
  return Number(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }))
}

const port = freePort()
mkdirSync(data, { mode: 0o700 })
if (as_root) execFileSync("chown", ["postgres:postgres", home, data])
run(
  "initdb",
  `--pgdata=${data}`,
  "--username=postgres",
  "--auth=trust",
  "--encoding=UTF8",
  "--locale=C",
  "--no-sync",
)
const settings = `-p ${port} -k ${data} -c listen_addresses=localhost -c fsync=off`
run("pg_ctl", "--wait", `--pgdata=${data}`, `--options=${settings}`, `--log=${data}/log`, "start")

Object.assign(process.env, {
  DB_HOST: "localhost",
  DB_PORT: String(port),
  DB_USERNAME: "postgres",
  DB_PASSWORD: PASSWORD,
  DOCUMENT_STORAGE_PROVIDER: "local",
  DOCUMENT_STORAGE_PATH: FOLDERS.documents,
})

export const databaseUrl = (name: string): string =>
  `postgres://postgres:${PASSWORD}@localhost:${port}/${name}`

export function stopPostgres(): void {
  run("pg_ctl", "--wait", `--pgdata=${data}`, "--mode=immediate", "stop")
  rmSync(home, { recursive: true, force: true })
}
