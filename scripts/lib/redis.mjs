import { rmSync } from "node:fs"
import { connect } from "node:net"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { LOGS } from "./paths.mjs"
import { freePort } from "./ports.mjs"
import { startProcess } from "./process-group.mjs"
import { tail } from "./logs.mjs"
import { UserError } from "./user-error.mjs"

/** @param {number} port @returns {Promise<boolean>} */
const pongs = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"))
    socket.setTimeout(1000, () => socket.destroy())
    socket.once("data", (answer) => {
      resolve(String(answer).startsWith("+PONG"))
      socket.destroy()
    })
    socket.once("error", () => resolve(false))
    socket.once("close", () => resolve(false))
  })

/**
 * Starts a Redis that keeps nothing on disk of its own accord.
 * @param {string} program path of redis-server @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startRedis(program) {
  const port = await freePort()
  const dbfilename = `redis-${port}.rdb`
  // A dump on demand holds everything as it is, so that a test can look for what must not be there.
  const dump = { dir: LOGS, dbfilename, rdbcompression: "no" }
  const settings = {
    port,
    bind: "127.0.0.1",
    save: "",
    appendonly: "no",
    "maxmemory-policy": "noeviction",
    ...dump,
  }
  const running = startProcess({
    name: "Redis",
    command: program,
    args: Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    cwd: LOGS,
    env: process.env,
    log: join(LOGS, "test-redis.log"),
  })
  const stop = () => running.stop().finally(() => rmSync(join(LOGS, dbfilename), { force: true }))
  for (let waited = 0; waited < 10_000 && running.running(); waited += 50) {
    if (await pongs(port)) return { url: `redis://localhost:${port}`, stop }
    await sleep(50)
  }
  await running.stop()
  throw new UserError("Redis did not start.", tail(running.log))
}
