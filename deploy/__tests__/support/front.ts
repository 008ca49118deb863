import { execFileSync, spawnSync } from "node:child_process"
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { eventually } from "../../../integration-tests/http/dispatch/support/eventually"
import { pathOf, Program, ROOT } from "./program"

/** Debian's nginx with our files where docs/deploy.md puts them, on ports 80 and 443. */
export class Front {
  private readonly nginx = new Program({
    name: "nginx",
    command: pathOf("nginx"),
    args: ["-g", "daemon off;"],
    stop_signal: "SIGQUIT",
  })

  /** @param ports where the backend's processes listen; those of deploy/nginx/upstreams.local.conf when there are none */
  install(ports: number[] = []): void {
    if (!process.env.PARTNER_ADDRESS)
      throw new Error("These tests change /etc/nginx: run them with npm run test:deploy.")
    const certificates = "/etc/nginx/certificates"
    mkdirSync(certificates, { recursive: true })
    const certificate = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=therxspot.com".split(" ")
    const files = ["-keyout", `${certificates}/privkey.pem`, "-out", `${certificates}/fullchain.pem`]
    execFileSync("openssl", [...certificate, ...files], { stdio: "ignore" })
    copyFileSync(path.join(ROOT, "deploy/nginx.conf"), "/etc/nginx/conf.d/therxspot.conf")
    rmSync("/etc/nginx/sites-enabled/default", { force: true })
    this.useBackends(ports)
  }

  useBackends(ports: number[]): void {
    const shipped = readFileSync(path.join(ROOT, "deploy/nginx/upstreams.local.conf"), "utf8")
    const [line = ""] = shipped.match(/^ *server 127\.0\.0\.1:9000 .*$/m) ?? []
    const lines = ports.map((port) => line.replace("9000", String(port)))
    writeFileSync(
      "/etc/nginx/rxspot-upstreams.conf",
      lines.length > 0 ? shipped.replace(line, lines.join("\n")) : shipped,
    )
  }

  test(): { status: number | null; said: string } {
    const { status, stderr } = spawnSync(pathOf("nginx"), ["-t"], { encoding: "utf8" })
    return { status, said: stderr }
  }

  async start(): Promise<void> {
    this.nginx.start()
    await eventually(() =>
      execFileSync("openssl", ["s_client", "-connect", "127.0.0.1:443"], { input: "", stdio: "pipe" }),
    )
  }

  reload(): void {
    execFileSync(pathOf("nginx"), ["-s", "reload"])
  }

  async stop(): Promise<void> {
    await this.nginx.stop()
  }
}
