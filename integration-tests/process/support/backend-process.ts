import { spawn, spawnSync, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

const ROOT = path.resolve(__dirname, "../../..")
export const MEDUSA = path.join(ROOT, "node_modules/@medusajs/cli/cli.js")
/** Seconds on a machine with nothing else to do; three at once on a busy one take minutes. */
const BOOT_MS = 300_000
/** Of what it prints: enough that nothing a spec counts is pushed out by what comes after it. */
const KEPT = 5_000_000

export interface BackendOptions {
  database_url: string
  port: number
  /** On top of a development environment. */
  env?: Record<string, string>
  /** The project's folder; this one unless a spec runs a copy of it. */
  folder?: string
}

/** A development environment and nothing of the test's own: NODE_ENV=test would switch background work off. */
export function environment({ database_url, port, env }: BackendOptions): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env
  const base = { PATH, HOME, NODE_ENV: "development", MEDUSA_DISABLE_TELEMETRY: "true", LOG_LEVEL: "info" }
  return { ...base, DATABASE_URL: database_url, PORT: String(port), ...env }
}

function medusa(options: BackendOptions, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MEDUSA, ...args], {
    cwd: options.folder ?? ROOT,
    env: environment(options),
    encoding: "utf8",
  })
  if (status !== 0)
    throw new Error(`medusa ${args.join(" ")} failed:\n${stdout.slice(-3000)}${stderr.slice(-3000)}`)
}

/** Brings an empty database to the current schema; the first process makes Medusa's defaults. */
export const migrate = (options: BackendOptions): void => medusa(options, "db:migrate", "--skip-scripts")

/** Makes Medusa's defaults in a migrated database, so that processes may start at once: the second half of a migration. */
export const makeDefaults = (options: BackendOptions): void => medusa(options, "db:migrate:scripts")

/** The real backend in a process of its own, as `medusa start` runs it. */
export class BackendProcess {
  private log = ""

  private constructor(
    private readonly child: ChildProcess,
    private readonly port: number,
  ) {
    const keep = (text: Buffer): void => void (this.log = (this.log + String(text)).slice(-KEPT))
    child.stdout?.on("data", keep)
    child.stderr?.on("data", keep)
  }

  /** Resolves once `/health` answers 200. */
  static async start(options: BackendOptions): Promise<BackendProcess> {
    const child = spawn(process.execPath, [MEDUSA, "start"], {
      cwd: options.folder ?? ROOT,
      env: environment(options),
      stdio: ["ignore", "pipe", "pipe"],
    })
    const backend = new BackendProcess(child, options.port)
    await backend.untilHealthy()
    return backend
  }

  /** What it printed last. */
  get output(): string {
    return this.log
  }

  get pid(): number | undefined {
    return this.child.pid
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name)
  }

  /** Ends it the hard way, with no chance to tidy up; a process that is halted ends too. */
  async kill(): Promise<void> {
    await this.end("SIGKILL")
  }

  /** Asks it to end; resolves with its exit code. */
  async stop(): Promise<number | null> {
    return this.end("SIGTERM")
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.isRunning) {
      const exited = once(this.child, "exit")
      this.child.kill(signal)
      await exited
    }
    return this.child.exitCode
  }

  private async untilHealthy(): Promise<void> {
    const deadline = Date.now() + BOOT_MS
    while (Date.now() < deadline) {
      if (this.child.exitCode !== null)
        throw new Error(`The backend ended while starting:\n${this.log.slice(-5000)}`)
      const answer = await fetch(`http://localhost:${this.port}/health`).catch(() => null)
      if (answer?.status === 200) return
      await sleep(100)
    }
    await this.kill()
    throw new Error(
      `The backend did not become healthy within ${BOOT_MS / 1000} s:\n${this.log.slice(-5000)}`,
    )
  }
}
