import { setTimeout as sleep } from "node:timers/promises"

// Lives beside a command and ends what the command leaves behind. The channel to it closes however it died.

/** @type {Map<number, NodeJS.Signals>} process groups in the order they were started */
const groups = new Map()

process.on(
  "message",
  (/** @type {{ guard?: number, unguard?: number, signal?: NodeJS.Signals }} */ message) => {
    if (message.guard) groups.set(message.guard, message.signal ?? "SIGTERM")
    if (message.unguard) groups.delete(message.unguard)
  },
)

/** @param {number} target @param {NodeJS.Signals | 0} signal */
const send = (target, signal) => {
  try {
    process.kill(target, signal)
    return true
  } catch {
    return false
  }
}

process.on("disconnect", async () => {
  // The database was started first, because the others need it, so it is stopped last.
  for (const [pid, signal] of [...groups].reverse()) {
    send(signal === "SIGINT" ? pid : -pid, signal)
    for (let waited = 0; waited < 10_000 && send(-pid, 0); waited += 100) await sleep(100)
    send(-pid, "SIGKILL")
  }
  process.exit(0)
})

for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGHUP", "SIGTERM"]))
  process.on(signal, () => {})
