import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync } from "node:fs"
import { layerStore, removeStore } from "./layer-store"
import { nodeBase } from "./node-base"
import { Program, ROOT } from "./program"

const BASE = "localhost/node-base:test"
const PUBLIC_BASE = "docker.io/library/node:20-bookworm-slim"

const CHROOT = ["--isolation", "chroot"]

type Env = Record<string, string>

/** One Dockerfile, and what comes out of it. */
export interface Image {
  /** @throws with the end of the builder's output */
  build(): void
  /** A command in a container of the image, with the machine's network. */
  program(name: string, env: Env, command: string[]): Program
  /** What a short command prints. */
  ask(env: Env, command: string[]): string
}

/** Whichever builder there is. */
export interface Builder {
  readonly name: string
  /** @param folder holds the Dockerfile, relative to the project's root */
  image(name: string, folder: string): Image
  /** Forgets every image and container of its own. */
  remove(): void
}

const tagOf = (name: string) => `localhost/therxspot-${name}:test`

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
  const tags: string[] = []
  return {
    name,
    image(title, folder) {
      const tag = tagOf(title)
      const start = (env: Env) => ["run", "--rm", "--init", "--network", "host", ...settings(env), tag]
      tags.push(tag)
      return {
        build: () => void run(name, ["build", ...given, "-t", tag, folder]),
        program: (program, env, command) =>
          new Program({ name: program, command: name, args: [...start(env), ...command] }),
        ask: (env, command) => run(name, [...start(env), ...command]),
      }
    },
    remove: () => void run(name, ["image", "rm", "--force", ...tags]),
  }
}

/** Buildah needs neither a daemon nor namespaces of its own: it also builds inside a container. */
function buildah(): Builder {
  const folder = mkdtempSync("/var/tmp/rxspot-image-")
  const store = layerStore(folder)
  const call = (...args: string[]) => run("buildah", [...store, ...args])
  // Medusa's bundler opens a thousand files and more at a time; Buildah allows 1024 unless told otherwise.
  const files = execFileSync("sh", ["-c", "ulimit -Hn"], { encoding: "utf8" }).trim()
  const how = [...CHROOT, "--layers=false", "--format", "docker", "--ulimit", `nofile=${files}:${files}`]
  let base = given
  const findBase = () => {
    if (base.length > 0) return
    const pulled = spawnSync("timeout", ["60", "buildah", ...store, "pull", PUBLIC_BASE], { stdio: "ignore" })
    if (pulled.status !== 0) nodeBase(call, folder, BASE)
    base = [`--build-arg=NODE_IMAGE=${pulled.status === 0 ? PUBLIC_BASE : BASE}`]
  }
  return {
    name: "buildah",
    image(title, context) {
      const tag = tagOf(title)
      let container = ""
      const start = (env: Env) => [...store, "run", ...CHROOT, ...settings(env), container, "--"]
      return {
        build: () => {
          findBase()
          call("bud", ...how, ...base, "-t", tag, context)
          container = call("from", tag).trim()
        },
        program: (name, env, command) =>
          new Program({ name, command: "buildah", args: [...start(env), ...command] }),
        ask: (env, command) => run("buildah", [...start(env), ...command]),
      }
    },
    remove: () => removeStore(folder),
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
