import { execFileSync } from "node:child_process"
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import path from "node:path"
import { Client } from "pg"
import { eventually } from "../../../integration-tests/http/dispatch/support/eventually"
import { pathOf, Program } from "./program"

export const idOf = (flag: "-u" | "-g") =>
  Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }))

/** Debian's PostgreSQL on its usual port, with the user and database that docs/deploy.md makes. */
export class Postgres {
  private readonly folder = mkdtempSync("/var/tmp/rxspot-deploy-pg-")
  private readonly program: Program

  constructor(readonly port = 5432) {
    const [uid, gid] = [idOf("-u"), idOf("-g")]
    const data = path.join(this.folder, "data")
    mkdirSync(data, { mode: 0o700 })
    chmodSync(this.folder, 0o755)
    chownSync(data, uid, gid)
    const bin = path.dirname(pathOf("postgresql"))
    const init = ["-D", data, "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"]
    execFileSync(path.join(bin, "initdb"), init, { uid, gid, cwd: "/", stdio: "ignore" })
    const settings = ["-c", "unix_socket_directories=", "-c", "max_connections=150"]
    this.program = new Program({
      name: "postgres",
      command: path.join(bin, "postgres"),
      args: ["-D", data, "-p", String(port), ...settings],
      cwd: "/",
      uid,
      gid,
      stop_signal: "SIGINT",
    })
  }

  url(database = "therxspot", user = "therxspot"): string {
    return `postgresql://${user}:of-no-use-here@127.0.0.1:${this.port}/${database}`
  }

  async start(): Promise<void> {
    this.program.start()
    await eventually(() => this.query("select 1", "postgres"), 120_000)
  }

  async stop(): Promise<void> {
    await this.program.stop()
  }

  /** As the superuser. */
  async query<Row>(sql: string, database = "therxspot"): Promise<Row[]> {
    const client = new Client({ connectionString: this.url(database, "postgres") })
    client.on("error", () => undefined)
    await client.connect()
    const { rows } = await client.query(sql).finally(() => client.end())
    return rows
  }

  /** Stops it and forgets everything. */
  async remove(): Promise<void> {
    await this.program.kill()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Debian's Redis on its usual port, set as docker-compose.yml sets it. */
export function redisServer(): { program: Program; remove: () => Promise<void> } {
  const folder = mkdtempSync("/var/tmp/rxspot-deploy-redis-")
  const settings = {
    port: 6379,
    bind: "127.0.0.1",
    dir: folder,
    appendonly: "yes",
    "maxmemory-policy": "noeviction",
  }
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  const program = new Program({ name: "redis", command: pathOf("redis"), args, cwd: folder })
  const remove = async () => {
    await program.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  return { program, remove }
}
