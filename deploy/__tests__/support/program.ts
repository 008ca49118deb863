import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, readFileSync, openSync, closeSync } from "node:fs"
import path from "node:path"

export const ROOT = path.resolve(__dirname, "../../..")
export const LOGS = path.join(ROOT, ".data/logs")

export type ProgramSpec = {
  name: string
  command: string
  args: string[]
  cwd?: string
  env?: Record<string, string | undefined>
  uid?: number
  gid?: number
  stop_signal?: NodeJS.Signals
}

/** A program of a test: in a process group of its own, its output in `.data/logs`, and able to be started again. */
export class Program {
  private child: ChildProcess | undefined
  readonly log: string

  constructor(readonly spec: ProgramSpec) {
    this.log = path.join(LOGS, `deploy-${spec.name}.log`)
  }

  start(): this {
    const { command, args, cwd = ROOT, env, uid, gid } = this.spec
    mkdirSync(LOGS, { recursive: true })
    const output = openSync(this.log, this.child ? "a" : "w")
    this.child = spawn(command, args, {
      cwd,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
      uid,
      gid,
      detached: true,
      stdio: ["ignore", output, output],
    })
    closeSync(output)
    return this
  }

  get output(): string {
    return readFileSync(this.log, "utf8")
  }

  get is_running(): boolean {
    return Boolean(this.child && this.child.exitCode === null && this.child.signalCode === null)
  }

  /** Asks it to end, and waits. @returns its exit code */
  async stop(): Promise<number | null> {
    return this.end(this.spec.stop_signal ?? "SIGTERM", false)
  }

  /** The hard way, with everything it started. */
  async kill(): Promise<void> {
    await this.end("SIGKILL", true)
  }

  private async end(signal: NodeJS.Signals, group: boolean): Promise<number | null> {
    const { child } = this
    if (!child?.pid || !this.is_running) return child?.exitCode ?? null
    const exited = once(child, "exit")
    process.kill(group ? -child.pid : child.pid, signal)
    await exited
    return child.exitCode
  }
}

/** The program's path as `npm run test:deploy` found it. */
export function pathOf(tool: string): string {
  const found = process.env[`${tool.toUpperCase()}_PATH`]
  if (!found) throw new Error(`${tool} is not known: run these tests with npm run test:deploy.`)
  return found
}
