import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import path from "node:path"
import { nodeBase } from "./node-base"
import { Program, ROOT } from "./program"

const IMAGE = "localhost/therxspot:test"
const BASE = "localhost/node-base:test"
const PUBLIC_BASE = "docker.io/library/node:20-bookworm-slim"

type Env = Record<string, string>

/** Builds the Dockerfile and runs what comes out, with whichever builder there is. */
export interface Builder {
  readonly name: string
  /** @throws with the end of the builder's output */
  build(): void
  /** A command in a container of the image, with the machine's network. */
  program(name: string, env: Env, command: string[]): Program
  /** What a short command prints. */
  ask(env: Env, command: string[]): string
  remove(): void
}

const run = (program: string, args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: ROOT, encoding: "utf8", maxBuffer: 1e9 })
  if (status === 0) return stdout
  throw new Error(
    `${program} ${args.slice(0, 6).join(" ")} … failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`,
  )
}

const given = process.env.NODE_IMAGE ? [`--build-arg=NODE_IMAGE=${process.env.NODE_IMAGE}`] : []
const settings = (env: Env) => Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`])

/** Docker, or Podman, which takes the same words. */
function engine(name: "docker" | "podman"): Builder {
  const start = (env: Env) => ["run", "--rm", "--init", "--network", "host", ...settings(env), IMAGE]
  return {
    name,
    build: () => void run(name, ["build", ...given, "-t", IMAGE, "."]),
    program: (title, env, command) =>
      new Program({ name: title, command: name, args: [...start(env), ...command] }),
    ask: (env, command) => run(name, [...start(env), ...command]),
    remove: () => void run(name, ["image", "rm", "--force", IMAGE]),
  }
}

/** Buildah needs neither a daemon nor namespaces of its own: it also builds inside a container. */
function buildah(): Builder {
  const folder = mkdtempSync("/var/tmp/rxspot-image-")
  const store = [
    "--storage-driver",
    "vfs",
    "--root",
    path.join(folder, "store"),
    "--runroot",
    path.join(folder, "run"),
  ]
  const call = (...args: string[]) => run("buildah", [...store, ...args])
  // Medusa's bundler opens a thousand files and more at a time; Buildah allows 1024 unless told otherwise.
  const files = execFileSync("sh", ["-c", "ulimit -Hn"], { encoding: "utf8" }).trim()
  const limit = ["--ulimit", `nofile=${files}:${files}`]
  const base = (): string[] => {
    if (given.length > 0) return given
    const pulled = spawnSync("timeout", ["60", "buildah", ...store, "pull", PUBLIC_BASE], { stdio: "ignore" })
    if (pulled.status !== 0) nodeBase(call, folder, BASE)
    return [`--build-arg=NODE_IMAGE=${pulled.status === 0 ? PUBLIC_BASE : BASE}`]
  }
  let container = ""
  const start = (env: Env) => [...store, "run", "--isolation", "chroot", ...settings(env), container, "--"]
  return {
    name: "buildah",
    build: () => {
      call(
        "bud",
        "--isolation",
        "chroot",
        "--layers=false",
        "--format",
        "docker",
        ...limit,
        ...base(),
        "-t",
        IMAGE,
        ".",
      )
      container = call("from", IMAGE).trim()
    },
    program: (title, env, command) =>
      new Program({ name: title, command: "buildah", args: [...start(env), ...command] }),
    ask: (env, command) => run("buildah", [...start(env), ...command]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const works = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0

/** @returns undefined where nothing can build an image */
export function findBuilder(): Builder | undefined {
  if (works("docker", "info")) return engine("docker")
  if (works("podman", "info")) return engine("podman")
  return works("buildah", "--version") ? buildah() : undefined
}
