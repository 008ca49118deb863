import { execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import path from "node:path"
import { ROOT } from "./program"

const PM2 = path.join(ROOT, "node_modules/pm2/bin/pm2")

type Listed = { name: string; pid: number; pm2_env: { status: string; restart_time: number } }

/** PM2 with a home of its own, told what an administrator would tell it. */
export class Pm2 {
  private readonly home = mkdtempSync("/var/tmp/rxspot-deploy-pm2-")

  constructor(private readonly settings: Record<string, string>) {}

  private get env() {
    const { PATH, HOME } = process.env
    return { PATH, HOME, ...this.settings, PM2_HOME: this.home, PM2_DISCRETE_MODE: "true" }
  }

  /** Resolves when the command has ended, and with it what it set off. */
  async run(...args: string[]): Promise<void> {
    const child = spawn(process.execPath, [PM2, ...args], { cwd: ROOT, env: this.env, stdio: "ignore" })
    const [code] = await once(child, "exit")
    if (code !== 0) throw new Error(`pm2 ${args.join(" ")} ended with ${code}:\n${this.logs()}`)
  }

  list(): Listed[] {
    const options = { cwd: ROOT, env: this.env, encoding: "utf8" as const }
    return JSON.parse(execFileSync(process.execPath, [PM2, "jlist", "--silent"], options))
  }

  logs(): string {
    return execFileSync("sh", ["-c", `tail -n 15 ${this.home}/logs/*.log ${this.home}/pm2.log`], {
      encoding: "utf8",
    })
  }

  /** Ends everything it started, and itself. */
  async remove(): Promise<void> {
    await this.run("kill")
    rmSync(this.home, { recursive: true, force: true })
  }
}
