import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

/** The test file every scanner knows (eicar.org), in two halves, so that no scanner takes this source for it. */
export const EICAR = Buffer.from(
  ["X5O!P%@AP[4\\PZX54(P^)7CC)7}", "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join(""),
  "latin1",
)

/** A real clamd whose only signature is the EICAR string, anywhere in any file: it starts in a second. */
export class ClamdServer {
  private child: ChildProcess | undefined
  private readonly folder = mkdtempSync(path.join(tmpdir(), "rxspot-clamd-"))

  constructor(private readonly port: number) {
    writeFileSync(path.join(this.folder, "local.ndb"), `Local.Eicar:0:*:${EICAR.toString("hex")}\n`)
    const settings = {
      Foreground: "yes",
      DatabaseDirectory: this.folder,
      TemporaryDirectory: this.folder,
      TCPSocket: String(port),
      TCPAddr: "127.0.0.1",
      StreamMaxLength: "12M",
    }
    const lines = Object.entries(settings).map((pair) => pair.join(" "))
    writeFileSync(path.join(this.folder, "clamd.conf"), `${lines.join("\n")}\n`)
  }

  async start(): Promise<void> {
    const program = process.env.CLAMD_PATH || "clamd"
    const child = spawn(program, ["--config-file", path.join(this.folder, "clamd.conf")], { stdio: "ignore" })
    this.child = child
    while (!(await this.listens())) {
      if (child.exitCode !== null) throw new Error(`clamd ended with ${child.exitCode}`)
      await sleep(50)
    }
  }

  async stop(): Promise<void> {
    if (!this.child || this.child.exitCode !== null) return
    const exited = once(this.child, "exit")
    this.child.kill("SIGKILL")
    await exited
  }

  async remove(): Promise<void> {
    await this.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }

  private async listens(): Promise<boolean> {
    const socket = connect(this.port, "127.0.0.1")
    const connected = await once(socket, "connect").then(
      () => true,
      () => false,
    )
    socket.destroy()
    return connected
  }
}
