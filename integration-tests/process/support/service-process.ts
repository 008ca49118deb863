import { spawn, type ChildProcess } from "node:child_process"
import { randomInt } from "node:crypto"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import path from "node:path"
import { tmpdir } from "node:os"

const ROOT = path.resolve(__dirname, "../../..")

/**
 * A port nobody listens on right now, below those that the system gives away by itself: a backend takes it only seconds
 * later, and until then no connection and no other test's server may get it.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(10_000, 32_000)
  const server = createServer().listen(port)
  const is_free = await once(server, "listening").then(
    () => true,
    () => false,
  )
  server.close()
  return is_free ? port : freePort()
}

/** A database or Redis of one spec's own, which can be stopped and started again at the same address. */
export class ServiceProcess {
  private child: ChildProcess | undefined

  private constructor(
    private readonly command: [string, ...string[]],
    private readonly is_ready: RegExp,
    readonly folder: string,
    readonly port: number,
  ) {}

  static async postgres(): Promise<ServiceProcess> {
    const [folder, port] = [mkdtempSync(path.join(tmpdir(), "rxspot-health-")), await freePort()]
    const script = path.join(ROOT, "scripts/throwaway-postgres.mjs")
    const command: [string, ...string[]] = [process.execPath, script, path.join(folder, "pg"), String(port)]
    return new ServiceProcess(command, /^postgres:\/\//m, folder, port)
  }

  static async redis(): Promise<ServiceProcess> {
    const [folder, port] = [mkdtempSync(path.join(tmpdir(), "rxspot-health-")), await freePort()]
    const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder]
    return new ServiceProcess(["redis-server", ...args], /Ready to accept connections/, folder, port)
  }

  /** @returns what it printed until it was ready */
  async start(): Promise<string> {
    const [program, ...args] = this.command
    const child = spawn(program, args, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] })
    this.child = child
    let printed = ""
    for await (const chunk of child.stdout) {
      printed += String(chunk)
      if (this.is_ready.test(printed)) return printed
    }
    throw new Error(`${program} ended while starting:\n${printed}`)
  }

  async stop(): Promise<void> {
    const { child } = this
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, "exit")
    child.kill("SIGTERM")
    await exited
  }

  async remove(): Promise<void> {
    await this.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
