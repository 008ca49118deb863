import { spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs"
import { dirname } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { guard, unguard } from "./guardian.mjs"

/**
 * @typedef {{ name: string, command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv, log: string,
 *   uid?: number, gid?: number, stopSignal?: NodeJS.Signals, onLine?: (line: string) => void }} ProcessSpec
 * @typedef {{ name: string, log: string, pid: number, running: () => boolean,
 *   exited: Promise<{ code: number | null, signal: NodeJS.Signals | null }>, stop: (graceMs?: number) => Promise<void> }} Running
 */

/** Whether any process of the group is left. @param {number} leader */
const groupLives = (leader) => {
  try {
    process.kill(-leader, 0)
    return true
  } catch {
    return false
  }
}

/** @param {number} target negative for a group @param {NodeJS.Signals} signal */
const send = (target, signal) => {
  try {
    process.kill(target, signal)
  } catch {
    // It ended by itself in the meantime.
  }
}

/**
 * Starts a program in a session of its own: Ctrl-C in the terminal then reaches only us, so that we decide
 * the order in which things stop, and one signal reaches everything that the program started.
 * @param {ProcessSpec} spec @returns {Running}
 */
export function startProcess(spec) {
  mkdirSync(dirname(spec.log), { recursive: true })
  const log = openSync(spec.log, "w")
  // Straight into the file, unless somebody wants to read along: a pipe would break when we die.
  const output = spec.onLine ? "pipe" : log
  const child = spawn(spec.command, spec.args, {
    cwd: spec.cwd,
    env: spec.env,
    uid: spec.uid,
    gid: spec.gid,
    detached: true,
    stdio: ["ignore", output, output],
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => writeSync(log, chunk))
    if (stream && spec.onLine) eachLine(stream, spec.onLine)
  }
  const exited = new Promise(
    (/** @type {(end: { code: number | null, signal: NodeJS.Signals | null }) => void} */ resolve) => {
      child.once("error", (error) => {
        writeSync(log, `${error.message}\n`)
        resolve({ code: 127, signal: null })
      })
      child.once("exit", (code, signal) => resolve({ code, signal }))
    },
  )
  child.once("close", () => closeSync(log))
  const pid = child.pid ?? 0
  const stopSignal = spec.stopSignal ?? "SIGTERM"
  if (pid) guard(pid, stopSignal)

  const stop = async (graceMs = 10_000) => {
    if (!pid) return
    const deadline = Date.now() + graceMs
    // A fast shutdown of PostgreSQL is asked of its postmaster alone; everybody else gets it as a group.
    send(stopSignal === "SIGINT" ? pid : -pid, stopSignal)
    await Promise.race([exited, sleep(graceMs)])
    while (groupLives(pid) && Date.now() < deadline) await sleep(50)
    send(-pid, "SIGKILL")
    unguard(pid)
  }
  return {
    name: spec.name,
    log: spec.log,
    pid,
    exited,
    stop,
    running: () => child.exitCode === null && child.signalCode === null,
  }
}

/** @param {import("node:stream").Readable} stream @param {(line: string) => void} take */
function eachLine(stream, take) {
  let rest = ""
  stream.on("data", (chunk) => {
    const lines = (rest + chunk).split("\n")
    rest = lines.pop() ?? ""
    lines.forEach(take)
  })
}
