import { fork } from "node:child_process"
import { fileURLToPath } from "node:url"

/** @type {import("node:child_process").ChildProcess | undefined} */
let guardian

/**
 * Has a process group ended should we die without the chance to do it ourselves (kill -9, out of memory).
 * @param {number} pid leader of the group @param {NodeJS.Signals} signal how it likes to be asked
 */
export function guard(pid, signal) {
  if (!guardian) {
    guardian = fork(fileURLToPath(new URL("./guardian-process.mjs", import.meta.url)), [], {
      detached: true,
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    })
    // It must never keep us alive.
    guardian.unref()
    guardian.channel?.unref()
  }
  guardian.send({ guard: pid, signal })
}

/** @param {number} pid */
export function unguard(pid) {
  if (guardian?.connected) guardian.send({ unguard: pid })
}
