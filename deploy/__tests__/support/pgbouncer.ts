import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { pathOf, Program } from "./program"
import { idOf } from "./services"

export const POOL_SIZE = 8

/** Debian's PgBouncer in transaction mode on its usual port, with the settings of docs/scaling.md. */
export function pgbouncer(): { program: Program; remove: () => Promise<void> } {
  const folder = mkdtempSync("/var/tmp/rxspot-deploy-pgbouncer-")
  chmodSync(folder, 0o755)
  const users = path.join(folder, "userlist.txt")
  writeFileSync(users, '"therxspot" "of-no-use-here"\n"postgres" "of-no-use-here"\n', { mode: 0o644 })
  const settings = {
    listen_addr: "127.0.0.1",
    listen_port: 6432,
    unix_socket_dir: "",
    auth_type: "trust",
    auth_file: users,
    pool_mode: "transaction",
    default_pool_size: POOL_SIZE,
    max_client_conn: 500,
    server_reset_query_always: 0,
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`)
  const file = path.join(folder, "pgbouncer.ini")
  writeFileSync(file, ["[databases]", "* = host=127.0.0.1 port=5432", "[pgbouncer]", ...lines, ""].join("\n"))
  const program = new Program({
    name: "pgbouncer",
    command: pathOf("pgbouncer"),
    args: [file],
    cwd: "/",
    uid: idOf("-u"),
    gid: idOf("-g"),
    stop_signal: "SIGINT",
  })
  const remove = async () => {
    await program.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  return { program, remove }
}
